import { dateWords } from '../analysis/date-words';
import { termsOf } from '../analysis/tokens';
import type { Embedder } from '../embedder';
import type { Passage } from '../passage';
import { growingFloat64, growingInt32, growingUint16, growingUint32, growingUint8 } from './growing';
import { flagsOf } from './passage-flags';
import type { Segment } from './segment';
import { VectorColumns } from './vector-columns';

/** Numbers names in the order they come. */
class Numbering {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** A name weighs twice: it tells who spoke, and questions name people. */
const speakerWeight = 2;

/** Takes passages one by one and makes a segment of them. */
export class SegmentBuilder {
  private readonly terms = new Numbering();
  private readonly stretches = new Numbering();
  private readonly containers = new Numbering();
  private readonly handles = new Numbering();
  private readonly speakerTerms: string[][] = [];

  private readonly postingTerm = growingInt32();
  private readonly postingPassage = growingInt32();
  private readonly postingText = growingUint8();
  private readonly postingMeta = growingUint8();

  private readonly ids = growingUint8();
  private readonly idStart = growingUint32();
  private readonly stretchOf = growingInt32();
  private readonly ordinals = growingInt32();
  private readonly containerOf = growingInt32();
  private readonly handleOf = growingInt32();
  private readonly at = growingFloat64();
  private readonly flags = growingUint16();
  private readonly textLength = growingUint16();
  private readonly metaLength = growingUint8();

  private readonly vectors: VectorColumns;

  constructor(
    private readonly source: { workspaceId: string; sourceId: string; revision: string },
    embedder: Embedder | null,
  ) {
    this.vectors = new VectorColumns(embedder);
  }

  get size(): number {
    return this.ordinals.length;
  }

  add(passage: Passage): void {
    this.vectors.add(passage);
    const text = termsOf(`${passage.text}\n${passage.caption}`);
    const meta = this.metaTerms(passage);
    this.addPostings(text, meta);
    this.idStart.push(this.ids.length);
    this.ids.pushAll(Buffer.from(passage.id, 'latin1'));
    this.stretchOf.push(this.stretches.of(passage.stretch));
    this.ordinals.push(passage.ordinal);
    this.containerOf.push(this.containers.of(passage.containerId));
    this.handleOf.push(passage.handleId === null ? -1 : this.handleNumber(passage.handleId, passage.speaker));
    this.at.push(passage.at ?? NaN);
    this.flags.push(flagsOf(passage));
    this.textLength.push(Math.min(text.length, 0xffff));
    this.metaLength.push(Math.min(meta.length, 0xff));
  }

  /** Vectors of what was added since the last time: the slow part, in portions that the caller chooses. */
  embed(): Promise<void> {
    return this.vectors.embed();
  }

  async finish(): Promise<Segment> {
    await this.embed();
    this.idStart.push(this.ids.length);
    const { order, terms } = sorted(this.terms.names);
    return {
      ...this.source,
      size: this.ordinals.length,
      terms,
      ...this.sortPostings(order),
      ids: this.ids.finish(),
      idStart: this.idStart.finish(),
      stretches: this.stretches.names,
      stretchOf: this.stretchOf.finish(),
      ordinals: this.ordinals.finish(),
      containers: this.containers.names,
      containerOf: this.containerOf.finish(),
      handles: this.handles.names,
      speakerTerms: this.speakerTerms,
      handleOf: this.handleOf.finish(),
      at: this.at.finish(),
      flags: this.flags.finish(),
      textLength: this.textLength.finish(),
      metaLength: this.metaLength.finish(),
      ...this.vectors.finish(),
    };
  }

  /** Writer and date of a message; title and headings of a section, once more than in its text. */
  private metaTerms(passage: Passage): string[] {
    const speaker = passage.speaker === null ? [] : termsOf(passage.speaker);
    if (passage.kind === 'section')
      return [...termsOf([passage.title, ...passage.headings].join('\n')), ...speaker];
    const date = passage.at === null ? [] : termsOf(dateWords(passage.at));
    return [...Array.from({ length: speakerWeight }, () => speaker).flat(), ...date];
  }

  private addPostings(text: string[], meta: string[]): void {
    const counts = new Map<string, [text: number, meta: number]>();
    for (const [position, terms] of [text, meta].entries()) {
      for (const term of terms) {
        let count = counts.get(term);
        if (!count) counts.set(term, (count = [0, 0]));
        if (position === 0) count[0]++;
        else count[1]++;
      }
    }
    const passage = this.ordinals.length;
    for (const [term, [inText, inMeta]] of counts) {
      this.postingTerm.push(this.terms.of(term));
      this.postingPassage.push(passage);
      this.postingText.push(Math.min(inText, 0xff));
      this.postingMeta.push(Math.min(inMeta, 0xff));
    }
  }

  private handleNumber(handleId: string, speaker: string | null): number {
    const number = this.handles.of(handleId);
    this.speakerTerms[number] ??= termsOf(speaker ?? '');
    return number;
  }

  /** Counting sort by term; passages stay ascending because they were added so. */
  private sortPostings(order: Int32Array): PostingColumns {
    const size = this.postingTerm.length;
    const postingStart = new Int32Array(order.length + 1);
    for (let i = 0; i < size; i++) postingStart[order[this.postingTerm.at(i)]! + 1]!++;
    for (let term = 0; term < order.length; term++) postingStart[term + 1]! += postingStart[term]!;
    const next = postingStart.slice();
    const columns = {
      postingStart,
      postingPassage: new Int32Array(size),
      postingText: new Uint8Array(size),
      postingMeta: new Uint8Array(size),
    };
    for (let i = 0; i < size; i++) {
      const to = next[order[this.postingTerm.at(i)]!]!++;
      columns.postingPassage[to] = this.postingPassage.at(i);
      columns.postingText[to] = this.postingText.at(i);
      columns.postingMeta[to] = this.postingMeta.at(i);
    }
    return columns;
  }
}

type PostingColumns = Pick<Segment, 'postingStart' | 'postingPassage' | 'postingText' | 'postingMeta'>;

/** Terms in order, and for each number as given its place in that order. */
function sorted(names: string[]): { terms: string[]; order: Int32Array } {
  const byName = Array.from(names.keys()).sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  const order = new Int32Array(names.length);
  byName.forEach((number, place) => (order[number] = place));
  return { terms: byName.map((number) => names[number]!), order };
}
