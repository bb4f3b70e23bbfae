import { client } from '../../api/client';
import { SkippedRecordsDocument } from '../../api/generated/graphql';
import { csvCell } from './place-words';

/** Loads the whole list page by page and hands it over as a CSV file. */
export async function downloadSkipped(importId: string, name: string): Promise<void> {
  const rows = ['file,line,record,page,reason,detail'];
  let after: string | null | undefined;
  do {
    const { data } = await client.value
      .query(SkippedRecordsDocument, { importId, first: 500, after })
      .toPromise();
    for (const { file, line, record, page, reason, detail } of data?.skippedRecords.items ?? []) {
      rows.push([file, line, record, page, reason, detail].map(csvCell).join(','));
    }
    after = data?.skippedRecords.nextCursor;
  } while (after);
  const link = document.createElement('a');
  // The mark of byte order makes spreadsheets read the rest as UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', rows.join('\r\n')], { type: 'text/csv' }));
  link.download = `${name} - skipped.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
