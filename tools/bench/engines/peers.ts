import { hasPackage } from '../peer';
import type { Engine } from './engine';
import { FlexsearchEngine } from './flexsearch';
import { LancedbEngine } from './lancedb';
import { MinisearchEngine } from './minisearch';
import { OramaEngine } from './orama';
import { SqliteFts5Engine } from './sqlite-fts5';

/** In which package each of them is. */
const packages: Record<string, string> = {
  minisearch: 'minisearch',
  orama: '@orama/orama',
  flexsearch: 'flexsearch',
  'sqlite-fts5': 'libsql',
  lancedb: '@lancedb/lancedb',
};

export const isInstalled = (engine: string): boolean => hasPackage(packages[engine] ?? '');

/** The engines that ours is measured beside; undefined where the package is not installed. */
export const peers: Record<string, (folder: string) => Engine | undefined> = {
  minisearch: () => MinisearchEngine.open(),
  orama: () => OramaEngine.open(),
  flexsearch: () => FlexsearchEngine.open(),
  'sqlite-fts5': (folder) => SqliteFts5Engine.open(folder),
  lancedb: (folder) => LancedbEngine.open(folder),
};
