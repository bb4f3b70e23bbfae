import type { Limits } from './parser';

const GIB = 2 ** 30;

/**
 * What one upload may cost unless the server is configured otherwise. The ratio is far above what chat
 * exports reach (JSON deflates about 10 to 40 times) and far below a bomb (about 1,000 times).
 */
export const defaultLimits: Readonly<Limits> = {
  maxEntries: 100_000,
  maxEntryBytes: 16 * GIB,
  maxTotalBytes: 64 * GIB,
  maxRatio: 200,
  maxNameLength: 1_024,
  maxDepth: 2,
};
