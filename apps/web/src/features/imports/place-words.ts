/** The place of a record, as far as it is known. */
export interface RecordPlace {
  file: string;
  line?: number | null;
  record?: number | null;
  page?: number | null;
}

/** "export.zip!general.json, line 12": what is known of the place, in order. */
export function placeWords(
  record: RecordPlace,
  t: (key: string, named: Record<string, unknown>) => string,
): string {
  const words = [record.file];
  if (typeof record.page === 'number') words.push(t('viewer.page', { n: record.page }));
  if (typeof record.line === 'number') words.push(t('skipped.line', { n: record.line }));
  else if (typeof record.record === 'number') words.push(t('skipped.record', { n: record.record + 1 }));
  return words.join(', ');
}

/** A cell of a CSV file; a leading sign would make a spreadsheet compute it. */
export function csvCell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
