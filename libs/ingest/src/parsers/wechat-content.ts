import { inflateLz4Block } from '../lz4-block';
import type { MessageKind } from '../records';
import { htmlToText } from './html-text';
import { bracketContent } from './placeholder-content';

/** `Type` of a message in the database of WeChat, and in tools that read it; 49 is told by its subtype. */
const KINDS: Record<number, MessageKind> = {
  1: 'text',
  3: 'image',
  34: 'voice',
  42: 'contact',
  43: 'video',
  47: 'sticker',
  48: 'location',
  49: 'link',
  50: 'call',
  66: 'contact',
  10000: 'system',
  10002: 'system',
};
/** Subtypes of 49: what applications share. */
const APP_KINDS: Record<number, MessageKind> = {
  6: 'file',
  8: 'sticker',
  19: 'link',
  53: 'text',
  57: 'text',
  74: 'file',
  2000: 'payment',
  2001: 'payment',
};
const RECALLED = /撤回了一条消息|recalled a message/;

const TYPES_BY_NAME: [pattern: RegExp, type: number][] = [
  [/图片|照片/, 3],
  [/语音通话|视频通话|通话/, 50],
  [/语音/, 34],
  [/视频/, 43],
  [/表情/, 47],
  [/位置/, 48],
  [/名片/, 42],
  [/系统|提示|拍一拍/, 10000],
  [/撤回/, 10002],
];

/** The type that tools name in Chinese, as `图片消息`; 1, a text, for every other name, as its words are told. */
export function typeOfName(name: string): number {
  return TYPES_BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
}

export interface WechatContent {
  kind: MessageKind;
  text: string;
  /** Name of a file that was sent. */
  file?: string;
}

/** What a message is and says, from its type and the text or XML it is kept as. */
export function readWechatContent(type: number, subtype: number, raw: string): WechatContent {
  if (type === 10000 || type === 10002) {
    const text = plain(raw);
    return RECALLED.test(text) ? { kind: 'deleted', text: '' } : { kind: 'system', text };
  }
  if (type === 49) return appContent(subtype, raw);
  const kind = KINDS[type] ?? 'other';
  if (kind === 'text') return bracketContent(raw.trim());
  if (kind === 'location') return { kind, text: attribute(raw, 'poiname') || attribute(raw, 'label') };
  return { kind, text: kind === 'contact' ? attribute(raw, 'nickname') : '' };
}

/** Shared things are XML; their titles are what people read. A quote answers in words of its own. */
function appContent(subtype: number, raw: string): WechatContent {
  const told = Number(element(raw, 'type')) || subtype;
  const kind = APP_KINDS[told] ?? 'link';
  const title = element(raw, 'title');
  if (kind === 'file') return { kind, text: '', ...(title ? { file: title } : {}) };
  if (kind === 'payment') return { kind, text: '' };
  const url = kind === 'link' ? element(raw, 'url') : '';
  return { kind, text: [title, url].filter(Boolean).join('\n') };
}

function element(xml: string, name: string): string {
  const found = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? '';
  return plain(found.replace(/^<!\[CDATA\[|\]\]>$/g, '')).trim();
}

function attribute(xml: string, name: string): string {
  return plain(new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(xml)?.[1] ?? '').trim();
}

function plain(text: string): string {
  return /[<&]/.test(text) ? htmlToText(text.replace(/<!\[CDATA\[|\]\]>/g, '')) : text;
}

/** Texts of applications are packed; more than this nobody wrote. */
const MAX_TEXT_BYTES = 1024 * 1024;

export function unpackText(packed: Uint8Array): string {
  const bytes = inflateLz4Block(packed, MAX_TEXT_BYTES);
  return bytes ? bytes.toString('utf8').replace(/\0+$/, '') : '';
}
