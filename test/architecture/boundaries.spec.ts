import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** What lint says of an import planted in a file of that room. */
function plant(file: string, imported: string): { ruleId: string; message: string }[] {
  const output = execFileSync('node', [join(__dirname, 'lint-text.mjs'), join(root, file)], {
    cwd: root,
    input: `import * as planted from '${imported}';\nexport { planted };\n`,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

describe('the boundaries between the rooms', () => {
  it.each([
    ['libs/ingest/src/planted.ts', '@tacit/knowledge'],
    ['libs/knowledge/src/planted.ts', '@tacit/persona'],
    ['libs/knowledge/src/planted.ts', '../../ingest/src/records'],
    ['apps/web/src/planted.ts', '@tacit/knowledge'],
    ['tools/cli/planted.ts', '../../apps/server/src/config/config'],
  ])('forbid %s to import %s', (file, imported) => {
    expect(plant(file, imported)).toEqual([
      expect.objectContaining({ ruleId: '@nx/enforce-module-boundaries' }),
    ]);
  });

  it.each([
    ['libs/persona/src/planted.ts', '@tacit/knowledge'],
    ['apps/server/src/planted.ts', '@tacit/ingest'],
    ['tools/cli/planted.ts', '@tacit/persona'],
  ])('allow %s to import %s', (file, imported) => {
    expect(plant(file, imported)).toEqual([]);
  });
});
