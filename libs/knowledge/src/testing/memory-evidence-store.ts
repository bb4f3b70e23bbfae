import { EvidenceStore, type Evidence } from '../evidence';
import type { Passage } from '../passage';

/** Evidence from passages in memory: for tests and benches, with the contract of the real one. */
export class MemoryEvidenceStore extends EvidenceStore {
  private readonly passages: Passage[];
  private readonly positions: Map<string, number>;

  constructor(passages: Passage[]) {
    super();
    this.passages = passages;
    this.positions = new Map(passages.map((passage, position) => [passage.id, position]));
  }

  load(passageIds: string[]): Promise<Evidence[]> {
    const found = passageIds.map((id) => this.passages[this.positions.get(id) ?? -1]);
    return Promise.resolve(found.filter((passage) => passage !== undefined).map(asEvidence));
  }

  around(passageId: string, before: number, after: number): Promise<Evidence[]> {
    const position = this.positions.get(passageId);
    const passage = position === undefined ? undefined : this.passages[position];
    if (position === undefined || !passage) return Promise.resolve([]);
    const near = this.passages.slice(Math.max(0, position - before), position + after + 1);
    return Promise.resolve(near.filter((one) => one.stretch === passage.stretch).map(asEvidence));
  }
}

function asEvidence(passage: Passage): Evidence {
  const { id, sourceId, containerId, stretch, ordinal, handleId, speaker, at, title, headings, page } =
    passage;
  const { text, caption } = passage;
  return {
    ...{ passageId: id, sourceId, containerId, stretch, ordinal, handleId, personId: handleId, speaker, at },
    ...{ title, headings, page, text, caption },
  };
}
