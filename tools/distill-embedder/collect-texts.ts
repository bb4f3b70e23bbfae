import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCatalogue } from './gettext-catalogue';
import { paragraphsOf, paragraphsOfManual, plainText } from './markup';

/** Several languages of one text, or a text alone. */
type Versions = string[];

const share = 'usr/share';
const han = /\p{Script=Han}/u;

/** Every file under a folder whose path the pattern matches, or none where the folder is missing. */
function filesIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const text = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('z') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Message, simplified and traditional translation, of every catalogue under a folder. */
function catalogues(folder: string, only = /./): Versions[] {
  const rows = new Map<string, Versions>();
  for (const file of filesIn(folder, /zh_(CN|TW)[^/]*\/LC_MESSAGES\/[^/]+\.mo$/).filter((name) =>
    only.test(name),
  )) {
    for (const [original, translation] of readCatalogue(file)) {
      const clean = [original, translation].map((part) =>
        plainText(part.replace(/[_~&](?=\w)|\(_\w\)|\(~\w\)/g, '')),
      );
      const [message = '', translated = ''] = clean;
      if (!han.test(translated)) continue;
      const row = rows.get(message) ?? [message];
      if (!row.includes(translated)) row.push(translated);
      rows.set(message, row.slice(0, 3));
    }
  }
  return [...rows.values()];
}

/** The paragraphs of pages that exist in several languages with the same ids. */
function pagesById(folders: string[], pattern: RegExp): Versions[] {
  const rows = new Map<string, Versions>();
  for (const folder of folders) {
    for (const file of filesIn(folder, pattern)) {
      for (const { id, text: paragraph } of paragraphsOf(text(file))) {
        if (id === undefined) continue;
        const key = file.slice(folder.length) + id;
        rows.set(key, [...(rows.get(key) ?? []), paragraph]);
      }
    }
  }
  return [...rows.values()];
}

const pages = (folder: string, pattern: RegExp): Versions[] =>
  filesIn(folder, pattern).flatMap((file) => paragraphsOf(text(file)).map(({ text: one }) => [one]));

const manuals = (folder: string): Versions[] =>
  filesIn(folder, /man[1-9]\/[^/]+\.gz$/).flatMap((file) =>
    paragraphsOfManual(text(file)).map((one) => [one]),
  );

const blocks = (files: string[], separator: RegExp): Versions[] =>
  files.flatMap((file) =>
    text(file)
      .split(separator)
      .map((one) => [
        one
          .replace(/\p{Cc}\[[\d;]*m/gu, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ]),
  );

const glosses = (folder: string): Versions[] =>
  filesIn(folder, /data\.(noun|verb|adj|adv)$/).flatMap((file) =>
    text(file)
      .split('\n')
      .filter((line) => line.includes(' | '))
      .map((line) => {
        const [head = '', gloss = ''] = line.split(' | ');
        return [`${(head.split(' ')[4] ?? '').replaceAll('_', ' ')}: ${gloss.trim()}`];
      }),
  );

const conversations = (folder: string): Versions[] =>
  filesIn(folder, /(english|chinese|traditionalchinese)\/[^/]+\.ya?ml$/).flatMap((file) =>
    text(file)
      .split('\n')
      .filter((line) => /^\s*- ./.test(line))
      .map((line) => [line.replace(/^[\s-]+/, '').replace(/^['"]|['"]$/g, '')]),
  );

/**
 * Writes one `.jsonl` per source that a tree of unpacked packages holds: lines are arrays with the versions
 * of one text. Sources and licences: `libs/knowledge/src/embedders/static-table.md`.
 */
function main([tree = '', to = '']: string[]): void {
  const at = (...path: string[]): string => join(tree, ...path);
  const sources: Record<string, () => Versions[]> = {
    'libreoffice-help': () =>
      pagesById(
        ['en-US', 'zh-CN', 'zh-TW'].map((language) => at(share, 'libreoffice/help', language)),
        /\.html$/,
      ),
    'libreoffice-messages': () => catalogues(at('usr/lib/libreoffice')),
    wesnoth: () => catalogues(at(share, 'games/wesnoth')),
    widelands: () => catalogues(at(share, 'games/widelands')),
    catalogues: () => [...catalogues(at(share, 'locale')), ...catalogues(at(share, 'games/supertuxkart'))],
    'system-messages': () => catalogues('/usr/share/locale', /^(?!.*iso_).*$/),
    'names-of-countries-and-languages': () => catalogues('/usr/share/locale', /iso_(639-2|639|3166)\.mo$/),
    'manual-pages-zh': () => manuals(at(share, 'man/zh_CN')),
    'manual-pages': () => manuals(at(share, 'man')).filter(([one = '']) => !han.test(one)),
    'debian-faq': () => pages(at(share, 'doc/debian/FAQ'), /\.html(\.gz)?$/),
    'debian-faq-zh': () => pages(at(share, 'doc/debian'), /zh[^/]*\.html(\.gz)?$/),
    'debian-handbook': () => pages(at(share, 'doc/debian-handbook'), /(en-US|zh-CN|zh-TW)\/.*\.html$/),
    'installation-guide': () =>
      pages(at(share, 'doc/installation-guide-amd64'), /(en|zh_CN|zh_TW)\/.*\.html$/),
    'developers-reference': () => pages(at(share, 'developers-reference'), /\.html$/),
    'debian-edu': () => pages(at(share, 'doc/debian-edu-doc-zh-cn'), /\.html$/),
    'gimp-help': () => pages(at(share, 'gimp/2.0/help/en'), /\.html$/),
    'gimp-help-zh': () => pages(at(share, 'gimp/2.0/help/zh_CN'), /\.html$/),
    'gnome-help': () =>
      pages(at(share, 'help'), /^(C|zh_CN|zh_TW|en_GB)\/.*\.page$/).filter(([one = '']) => one.length > 30),
    'linux-doc': () =>
      pages(at(share, 'doc/linux-doc-6.1/html'), /(process|admin-guide|zh_CN|zh_TW)\/.*\.html(\.gz)?$/),
    'python-doc': () =>
      pages(at(share, 'doc/python3.11/html'), /^(faq|howto|tutorial|library|whatsnew)\/.*\.html$/),
    'racket-doc': () => pages(at(share, 'doc/racket'), /\.html$/),
    'git-doc': () => pages(at(share, 'doc/git'), /\.html$/),
    anarchism: () => pages(at(share, 'doc/anarchism'), /\.html$/),
    stellarium: () => pages(at(share, 'stellarium'), /description\.(en|zh_CN|zh_TW)\.utf8$/),
    'perl-doc': () =>
      blocks(
        filesIn(at(share, 'perl'), /perl(faq|intro|style|op|re|func|sub|mod|ipc|debug)[^/]*\.pod$/),
        /\n\s*\n/,
      ).map(([one = '']) => [one.replace(/^=\w+ (\d+ )?/, '').replace(/[A-Z]<([^<>]*)>/g, '$1')]),
    fortunes: () => blocks(filesIn(at(share, 'games/fortunes'), /^[\w-]+\.u8$/), /^%.*$/m),
    foldoc: () => blocks(filesIn(at(share, 'dictd'), /foldoc\.dict\.dz$/), /\n\s*\n/),
    jargon: () => blocks(filesIn(at(share, 'doc/jargon-text'), /jargon.*(txt|gz)$/), /\n\s*\n/),
    wordnet: () => glosses(at(share, 'wordnet')),
    chatterbot: () => conversations(at('chatterbot_corpus')),
  };
  for (const [name, read] of Object.entries(sources)) {
    const rows = read();
    if (rows.length === 0) process.stderr.write(`${name}: nothing found\n`);
    else process.stderr.write(`${name}: ${rows.length} texts\n`);
    const lines = rows.map((row) => JSON.stringify(row.map((one) => one.trim()).filter(Boolean)));
    writeFileSync(join(to, `${basename(name)}.jsonl`), `${[...new Set(lines)].join('\n')}\n`);
  }
}

main(process.argv.slice(2));
