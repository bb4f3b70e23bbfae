import { Module } from '@nestjs/common';
import { ModelsModule } from '../adapters/models/models.module';
import { VisionModule } from '../adapters/models/vision.module';
import { HealthController } from './health.controller';
import { MachineResolver } from './machine.resolver';

@Module({
  imports: [ModelsModule, VisionModule],
  controllers: [HealthController],
  providers: [MachineResolver],
})
export class HealthModule {}
