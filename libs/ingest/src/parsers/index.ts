import type { Parser } from '../parser';
import { markdown } from './markdown';
import { plainText } from './plain-text';
import { slackZip } from './slack-zip';
import { whatsappTxt } from './whatsapp-txt';
import { whatsappZip } from './whatsapp-zip';

/** Every format Tacit reads. Of two that are equally sure of a file, the first wins. */
export const parsers: readonly Parser[] = [slackZip, whatsappZip, whatsappTxt, markdown, plainText];
