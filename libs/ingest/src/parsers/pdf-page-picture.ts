import type { PDFPageProxy } from 'pdfjs-dist';
import { encodePng, type PixelKind } from '../png';
import { isObject } from './unknown-json';

/** `ImageKind` of pdf.js. */
const KINDS: Record<number, PixelKind> = { 1: 'grey-bit', 2: 'rgb', 3: 'rgba' };
/** A sheet of A4 at 600 dots per inch has 35 million; more is not unpacked. */
const MAX_PIXELS = 40_000_000;

interface Found {
  id: string;
  pixels: number;
}

/**
 * The largest picture on a page as PNG: a scanner leaves one that is the page. Null where there is none, or
 * only what would have to be drawn (masks, pictures cut into many strips), for which there is no rasteriser.
 */
export async function pagePicture(page: PDFPageProxy): Promise<Buffer | null> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const found: Found[] = [];
  for (const [at, fn] of fnArray.entries()) {
    if (fn !== OPS.paintImageXObject) continue;
    const [id, width, height] = argsArray[at] as unknown[];
    if (typeof id === 'string') found.push({ id, pixels: Number(width) * Number(height) });
  }
  const largest = found.sort((a, b) => b.pixels - a.pixels)[0];
  if (!largest || !(largest.pixels <= MAX_PIXELS)) return null;
  const objects = largest.id.startsWith('g_') ? page.commonObjs : page.objs;
  const image = await new Promise<unknown>((resolve) => void objects.get(largest.id, resolve));
  if (!isObject(image) || !(image.data instanceof Uint8Array || image.data instanceof Uint8ClampedArray))
    return null;
  const kind = KINDS[Number(image.kind)];
  return kind ? encodePng(Number(image.width), Number(image.height), kind, image.data) : null;
}
