import type { Parser } from '../parser';
import { docx } from './docx';
import { eml } from './eml';
import { markdown } from './markdown';
import { pdf } from './pdf';
import { plainText } from './plain-text';
import { slackZip } from './slack-zip';
import { whatsappTxt } from './whatsapp-txt';
import { whatsappZip } from './whatsapp-zip';
import { zip } from './zip';

/** Every format Tacit reads. Of two that are equally sure of a file, the first wins. */
export const parsers: readonly Parser[] = [
  slackZip,
  whatsappZip,
  whatsappTxt,
  eml,
  pdf,
  docx,
  markdown,
  plainText,
  zip,
];
