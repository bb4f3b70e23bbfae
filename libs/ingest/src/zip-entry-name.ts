import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Entry } from 'yauzl';

const UTF8_FLAG = 0x800;

/**
 * The name of an entry. Without the UTF-8 flag the format says CP437, but Chinese Windows writes GB18030
 * and many tools write UTF-8 and forget the flag.
 */
export function entryName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  if (entry.generalPurposeBitFlag & UTF8_FLAG || isUtf8(raw))
    return raw.toString('utf8').replaceAll('\\', '/');
  const chinese = iconv.decode(raw, 'gb18030');
  const name = /^[\p{Script=Han}\p{ASCII}（）【】，。、！？《》：；]+$/u.test(chinese)
    ? chinese
    : iconv.decode(raw, 'cp437');
  return name.replaceAll('\\', '/');
}

/** Why a name must not be used, or null. Nothing is ever written under it, but it will be shown and kept. */
export function unsafeNameReason(name: string, maxNameLength: number): string | null {
  if (name.length > maxNameLength) return `its name is longer than ${maxNameLength} characters`;
  if (name.includes('\u0000')) return 'its name holds a zero character';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'its name is an absolute path';
  if (name.split('/').includes('..')) return 'its name leads out of the archive (`..`)';
  return null;
}

/** What operating systems, Obsidian and git add on their own; no part of an export, and not worth a word. */
export function isSystemLitter(name: string): boolean {
  return /(^|\/)(__MACOSX\/|\.obsidian\/|\.trash\/|\.git\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i.test(
    name,
  );
}

export function isSymbolicLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
