import { execFileSync } from 'node:child_process';
import { repositoryRoot } from './repository-root';

/** Of the tree that was measured; without git there is none to name. */
export function measuredCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    }).trim();
  } catch {
    return 'unknown';
  }
}
