import type { PDFDocumentProxy } from 'pdfjs-dist';
import { isObject, listAt, listOf, textAt } from './unknown-json';

/** Which headings of the outline stand over a page. */
export interface PdfOutline {
  headingsOf(page: number): string[];
}

interface Entry {
  page: number;
  headings: string[];
}

/** Outlines are for finding one's way; beyond this many entries they are indexes of words. */
const MAX_ENTRIES = 2_000;
const MAX_DEPTH = 6;

/** Reads the outline; a missing or damaged one gives no headings. */
export async function readOutline(document: PDFDocumentProxy): Promise<PdfOutline> {
  const entries: Entry[] = [];
  try {
    await collect(document, await document.getOutline(), [], entries);
  } catch {
    entries.length = 0;
  }
  entries.sort((a, b) => a.page - b.page);
  return { headingsOf: (page) => entries.findLast((entry) => entry.page <= page)?.headings ?? [] };
}

async function collect(
  document: PDFDocumentProxy,
  items: unknown,
  above: string[],
  entries: Entry[],
): Promise<void> {
  if (above.length >= MAX_DEPTH) return;
  for (const item of listOf(items)) {
    if (entries.length >= MAX_ENTRIES) return;
    const headings = [...above, textAt(item, 'title').trim()].filter(Boolean);
    const page = isObject(item) ? await pageOf(document, item.dest) : null;
    if (page !== null) entries.push({ page, headings });
    await collect(document, listAt(item, 'items'), headings, entries);
  }
}

async function pageOf(document: PDFDocumentProxy, destination: unknown): Promise<number | null> {
  const explicit: unknown =
    typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const [target] = listOf(explicit);
  if (typeof target === 'number') return target + 1;
  if (!isObject(target)) return null;
  const { num, gen } = target;
  if (typeof num !== 'number' || typeof gen !== 'number') return null;
  return (await document.getPageIndex({ num, gen })) + 1;
}
