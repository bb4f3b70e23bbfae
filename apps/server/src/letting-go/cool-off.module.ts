import { Module } from '@nestjs/common';
import { CoolOffService } from './cool-off.service';

/** Apart, because beginning a memory asks for it too. */
@Module({ providers: [CoolOffService], exports: [CoolOffService] })
export class CoolOffModule {}
