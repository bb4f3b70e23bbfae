import type { FidelityLine } from './use-person';

/** One bar: how often the real reply was found, and the range of 95 of 100 cases. */
export interface FidelityRow {
  key: 'own' | 'similar' | 'longest' | 'shortest' | 'swapped' | 'chance';
  share: number;
  low: number;
  high: number;
}

const chance: FidelityRow = { key: 'chance', share: 0.25, low: 0.25, high: 0.25 };

/** The profile first; then what needs none; of the two lengths the better one. */
export function fidelityRows(fidelity: FidelityLine): FidelityRow[] {
  const { choiceOf4, similar, swapped, longest, shortest } = fidelity;
  const isLonger = longest.share >= shortest.share;
  return [
    { key: 'own', ...rate(choiceOf4) },
    { key: 'swapped', ...rate(swapped) },
    { key: 'similar', ...rate(similar) },
    isLonger ? { key: 'longest', ...rate(longest) } : { key: 'shortest', ...rate(shortest) },
    chance,
  ];
}

const rate = ({ share, low, high }: FidelityLine['choiceOf4']) => ({ share, low, high });
