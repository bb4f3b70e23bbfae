import { csvCell, placeWords } from './place-words';

const t = (key: string, named: Record<string, unknown>) => `${key} ${String(named.n)}`;

describe('placeWords', () => {
  it('prefers the line over the position, and counts positions from one', () => {
    expect(placeWords({ file: 'a.txt', line: 12, record: 3, page: null }, t)).toBe('a.txt, skipped.line 12');
    expect(placeWords({ file: 'a.json', line: null, record: 0, page: null }, t)).toBe(
      'a.json, skipped.record 1',
    );
  });

  it('names the page of a document', () => {
    expect(placeWords({ file: 'a.pdf', line: null, record: null, page: 4 }, t)).toBe('a.pdf, viewer.page 4');
  });
});

describe('csvCell', () => {
  it('quotes what would break a row', () => {
    expect(csvCell('a, "b"')).toBe('"a, ""b"""');
  });

  it('does not let a spreadsheet compute a name', () => {
    expect(csvCell('=HYPERLINK("x")')).toBe('"\'=HYPERLINK(""x"")"');
  });

  it('leaves what is not known empty', () => {
    expect(csvCell(null)).toBe('');
  });
});
