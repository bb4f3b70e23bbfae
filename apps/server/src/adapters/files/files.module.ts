import { Module } from '@nestjs/common';
import { join } from 'node:path';
import type { Config } from '../../config/config';
import { CONFIG } from '../../config/config.module';
import { SealedFileStore } from '../../vaults/sealing/sealed-file-store';
import { DiskFileStore } from './disk-file-store';
import { FileStore } from './file-store';

@Module({
  providers: [
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: ({ dataDir, vault }: Config): Promise<FileStore> => {
        const directory = join(dataDir, 'files');
        return vault
          ? SealedFileStore.open(directory, vault.key, vault.plainFolder)
          : DiskFileStore.open(directory);
      },
    },
  ],
  exports: [FileStore],
})
export class FilesModule {}
