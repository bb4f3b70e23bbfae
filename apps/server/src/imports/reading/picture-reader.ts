import type { PictureRecord, SkippedRecord } from '@tacit/ingest';
import { LanguageModelError } from '@tacit/knowledge';
import type { VisionModel } from '../../adapters/models/vision-model';
import type { RowBuilder } from './import-rows';

/** Behind all sections of the document itself, whose ordinals so stay the same with and without a model. */
const firstOrdinal = 1_000_000;
/** What servers take as one request; base64 adds a third. */
const maxBytes = 20 * 1024 * 1024;
/** After so many failures in a row the others are not asked for: each may cost minutes. */
const patience = 3;

/** Has a model look at the pictures of an import. What goes wrong is told of each picture and ends nothing. */
export class PictureReader {
  private readonly seen = new Set<string>();
  private failures = 0;
  private lastFailure = '';
  private count = 0;

  constructor(
    private readonly model: VisionModel,
    private readonly signal: AbortSignal,
  ) {}

  /** Adds what was read, or why nothing was. */
  async read(record: PictureRecord, builder: RowBuilder): Promise<void> {
    const { place, document, page } = record;
    this.seen.add(place.file).add(`${place.file}\0${page}`);
    try {
      const text = await this.look(record);
      const headings = [`Read by a model (${this.model.name})`];
      const section = { document, page, ordinal: firstOrdinal + (page ?? 0), headings, text, place };
      builder.addSection({ type: 'section', ...section }, this.model.name);
    } catch (error) {
      this.signal.throwIfAborted();
      if (!(error instanceof LanguageModelError)) throw error;
      const where = `${place.file}${page ? `, page ${page}` : ''}`;
      const detail = `${where}: the picture was not looked at by the model: ${error.message} Retry the import once that is mended.`;
      builder.addSkipped(place, 'picture/not-read', detail, -3 - this.count++);
    }
  }

  private async look({ mediaType, bytes }: PictureRecord): Promise<string> {
    if (this.failures >= patience)
      throw new LanguageModelError(
        `${this.model.name} failed ${patience} times in a row (${this.lastFailure})`,
      );
    if (bytes.length > maxBytes) throw new LanguageModelError('it has more than 20 MiB.');
    try {
      const { caption, text } = await this.model.read({ mediaType, bytes }, this.signal);
      this.failures = 0;
      return [caption, text].filter(Boolean).join('\n\n');
    } catch (error) {
      this.failures++;
      this.lastFailure = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }

  /** That pages hold no text is no news once a model looked at them: it was read, or why not is told. */
  covers({ reason, place: { file, page } }: SkippedRecord): boolean {
    return (
      (reason === 'document/scanned' && this.seen.has(file)) ||
      (reason === 'page/no-text' && this.seen.has(`${file}\0${page}`))
    );
  }
}
