import type { RecollectionKind } from '../../api/generated/graphql';

/** In the order in which they are offered. */
export const KINDS = [
  'MOMENT',
  'PLACE',
  'SWEET',
  'DATE',
  'HABIT',
  'NICKNAME',
  'JOKE',
  'GIFT',
  'SONG',
  'PROMISE',
  'ARGUMENT',
  'BREAKUP',
] as const satisfies readonly RecollectionKind[];
