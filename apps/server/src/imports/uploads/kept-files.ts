import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { FileStore } from '../../adapters/files/file-store';
import { SourceFile } from '../source-file.entity';

/**
 * Removes files that no source has. Never while an upload is on its way: it may just have been told that its
 * bytes are there already.
 */
@Injectable()
export class KeptFiles {
  private uploads = 0;
  private sweeping: Promise<void> = Promise.resolve();
  private readonly candidates = new Set<string>();

  constructor(
    private readonly em: EntityManager,
    private readonly files: FileStore,
  ) {}

  /** Runs an upload; what it keeps must be in the table of files when it ends. */
  async whileUploading<T>(upload: () => Promise<T>): Promise<T> {
    this.uploads++;
    try {
      await this.sweeping;
      return await upload();
    } finally {
      this.uploads--;
      await this.sweep();
    }
  }

  /** These may have lost their last source. */
  async release(sha256s: string[]): Promise<void> {
    for (const sha256 of sha256s) this.candidates.add(sha256);
    await this.sweep();
  }

  /** After a start: whatever a killed upload or removal has left. */
  async removeLeftovers(): Promise<void> {
    await this.files.removeUnfinished();
    const kept: string[] = [];
    for await (const { sha256 } of this.files.list()) kept.push(sha256);
    await this.release(kept);
  }

  private async sweep(): Promise<void> {
    if (this.uploads > 0 || this.candidates.size === 0) return;
    this.sweeping = this.sweeping.then(() => this.removeUnused());
    await this.sweeping;
  }

  private async removeUnused(): Promise<void> {
    const candidates = [...this.candidates];
    this.candidates.clear();
    const used = await this.em
      .fork()
      .find(SourceFile, { sha256: { $in: candidates } }, { fields: ['sha256'] });
    const isUsed = new Set(used.map((file) => file.sha256));
    for (const sha256 of candidates) if (!isUsed.has(sha256)) await this.files.remove(sha256);
  }
}
