import type { SkippedShape } from '../support/shapes';

/** `chat.txt, line 12: why (what it said)` */
export function skippedText({ file, line, record, page, reason, detail }: SkippedShape): string {
  const place = [
    file,
    line === null ? undefined : `line ${line}`,
    page === null ? undefined : `page ${page}`,
    line === null && page === null && record !== null ? `record ${record}` : undefined,
  ]
    .filter(Boolean)
    .join(', ');
  return `skipped ${place}: ${reason}${detail ? ` (${detail})` : ''}`;
}
