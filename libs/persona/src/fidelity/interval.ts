import type { HitRate } from './measure-fidelity';

/** 1.96 standard deviations: 95 %. */
const Z = 1.96;

/** The range in which the true rate lies in 95 of 100 cases: Wilson's score interval (1927). 0 to 1 where nothing was asked. */
export function intervalOf({ right, of }: HitRate): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = right / of;
  const spread = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / spread;
  const half = (Z / spread) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
