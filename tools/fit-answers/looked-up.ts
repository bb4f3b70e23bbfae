import { askedOfAnother, type Look, lookAt, MemorySearchIndex } from '@tacit/knowledge';
import { inOrder, MemoryEvidenceStore } from '@tacit/knowledge/testing';
import { type AskedOf, type Space, spaces } from './spaces';

/** A question with what its search found, and which of it answers. */
export interface LookedUp extends Pick<AskedOf, 'kind' | 'isAnswerable'> {
  /** Conversations and collections it was asked of: what is left out together. */
  groups: string[];
  look: Look;
  swapped: Look | null;
  isRelevant: boolean[];
}

/** Every question of the sets under a folder, those that nothing answers among them. */
export async function lookedUp(data: string): Promise<LookedUp[]> {
  const found: LookedUp[] = [];
  for (const space of spaces(data)) {
    found.push(...(await answersIn(space)));
    process.stderr.write(`fit-answers: ${space.name}\n`);
  }
  return found;
}

async function answersIn({ groups, passages, asked }: Space): Promise<LookedUp[]> {
  const index = await MemorySearchIndex.open({});
  await index.replaceSource({ workspaceId: 'fit', sourceId: 'bench', revision: '1' }, inOrder(passages));
  const place = {
    index,
    evidence: new MemoryEvidenceStore(passages),
    workspaceId: 'fit',
    sourceIds: ['bench'],
  };
  const found: LookedUp[] = [];
  for (const { kind, question, isAnswerable, relevant } of asked) {
    const look = await lookAt(question, place);
    const another = askedOfAnother(look);
    const ids = new Set(relevant);
    found.push({
      ...{ kind, isAnswerable, groups, look },
      swapped: another === null ? null : await lookAt(another, place),
      isRelevant: look.evidence.map(({ passageId }) => ids.has(passageId)),
    });
  }
  return found;
}
