/** A small CSV with a head, as objects by column; quotes may hold commas, lines and doubled quotes. */
export function parseCsv(content: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const match of content.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    const [whole, quoted, plain, end] = match;
    if (whole === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [columns = [], ...cells] = rows.filter((row) => row.length > 0);
  return cells.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ''])));
}
