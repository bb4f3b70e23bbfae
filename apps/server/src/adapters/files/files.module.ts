import { Module } from '@nestjs/common';
import { join } from 'node:path';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { DiskFileStore } from './disk-file-store';
import { FileStore } from './file-store';

@Module({
  providers: [
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: (config: Config) => DiskFileStore.open(join(config.dataDir, 'files')),
    },
  ],
  exports: [FileStore],
})
export class FilesModule {}
