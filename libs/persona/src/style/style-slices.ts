import type { ProfileMessage } from '../profile/profile-message';
import type { StyleSlice } from './style';
import { TraitCounts, TRAITS } from './trait';

/** Below this a share says little: the width of its 95 % interval is above a quarter. */
const MIN_MESSAGES = 50;
const MAX_DIRECT = 5;
/** Conversations whose audience is counted apart; further ones are left out of the slices. */
const MAX_CONTAINERS = 500;
/** Two-sided one per cent: some fifteen traits are looked at in each slice. */
const MIN_Z = 2.58;
const MIN_DIFFERENCE = 0.1;

class Slice {
  readonly traits = new TraitCounts();
  readonly lengths: number[] = [];

  add(text: string): void {
    this.traits.add(text);
    this.lengths.push([...text].length);
  }
}

/** Counts the habits of one person by audience and by year. */
export class SliceTally {
  private readonly group = new Slice();
  private readonly years = new Map<string, Slice>();
  private readonly direct = new Map<string, { slice: Slice; other: string | null }>();

  constructor(private readonly personId: string) {}

  add(message: ProfileMessage): void {
    if (message.personId === null || message.kind === 'section') return;
    const isOwn = message.personId === this.personId;
    if (message.isDirect) this.addDirect(message, isOwn);
    else if (isOwn) this.group.add(message.text);
    if (!isOwn || message.at === null) return;
    const year = String(new Date(message.at).getUTCFullYear());
    const slice = this.years.get(year) ?? new Slice();
    this.years.set(year, slice);
    slice.add(message.text);
  }

  /** Slices with enough messages, and none where there is only one of its kind to look at. */
  slices(whole: TraitCounts): StyleSlice[] {
    const direct = [...this.byOther()]
      .sort((a, b) => b[1].traits.messages - a[1].traits.messages)
      .slice(0, MAX_DIRECT)
      .map(([of, slice]) => shown('direct', of, slice, whole));
    const audiences = [...direct, shown('group', '', this.group, whole)].filter(isTelling);
    const years = [...this.years]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([of, slice]) => shown('year', of, slice, whole))
      .filter(isTelling);
    return [...(audiences.length > 1 ? audiences : []), ...(years.length > 1 ? years : [])];
  }

  private addDirect(message: ProfileMessage, isOwn: boolean): void {
    let chat = this.direct.get(message.containerId);
    if (!chat) {
      if (this.direct.size >= MAX_CONTAINERS) return;
      chat = { slice: new Slice(), other: null };
      this.direct.set(message.containerId, chat);
    }
    if (isOwn) chat.slice.add(message.text);
    else chat.other ??= message.personId;
  }

  /** Two chats with the same person are one audience; the larger one speaks for both. */
  private byOther(): Map<string, Slice> {
    const byOther = new Map<string, Slice>();
    for (const { slice, other } of this.direct.values()) {
      const known = other === null ? undefined : byOther.get(other);
      if (other !== null && (!known || known.traits.messages < slice.traits.messages))
        byOther.set(other, slice);
    }
    return byOther;
  }
}

function shown(kind: StyleSlice['kind'], of: string, slice: Slice, whole: TraitCounts): StyleSlice {
  const lengths = [...slice.lengths].sort((a, b) => a - b);
  return {
    ...{ kind, of, messages: slice.traits.messages },
    medianLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    differences: differencesOf(slice.traits, whole),
  };
}

const isTelling = ({ messages }: StyleSlice): boolean => messages >= MIN_MESSAGES;

/** Against the rest, not the whole: the slice is part of the whole. Two-proportion z-test, pooled variance. */
function differencesOf(slice: TraitCounts, whole: TraitCounts): StyleSlice['differences'] {
  return TRAITS.flatMap((trait) => {
    const [own, all] = [slice.of(trait), whole.of(trait)];
    const rest = { count: all.count - own.count, of: all.of - own.of };
    if (own.share === null || all.share === null || rest.of === 0) return [];
    const difference = own.share - rest.count / rest.of;
    const variance = all.share * (1 - all.share) * (1 / own.of + 1 / rest.of);
    if (Math.abs(difference) < MIN_DIFFERENCE || Math.abs(difference) < MIN_Z * Math.sqrt(variance))
      return [];
    return [{ trait, share: own.share, wholeShare: all.share, size: Math.abs(difference) }];
  })
    .sort((a, b) => b.size - a.size)
    .map(({ trait, share, wholeShare }) => ({ trait, share, wholeShare }));
}
