import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatsPage } from './formats-page';
import { parsers } from './parsers';
import { formatFacts } from './parsers/format-facts';

describe('FORMATS.md', () => {
  it('has facts about every format that is read, and about no other', () => {
    expect(Object.keys(formatFacts).sort()).toEqual(parsers.map(({ format }) => format).sort());
  });

  it('is what the parsers and their facts say; after a change "npm run formats" writes it anew', () => {
    expect(readFileSync(join(__dirname, '..', 'FORMATS.md'), 'utf8')).toBe(formatsPage());
  });
});
