/**
 * Families of formats, by what the folders and names of a collection of exports say of themselves. The first
 * that fits counts; a format is of a family when its name begins with one of the listed words.
 */
const families: [path: RegExp, formats: string[]][] = [
  [/\.eml$/i, ['eml']],
  [/\.mbox$/i, ['mbox']],
  [/\.msg$/i, ['msg']],
  [/\.(?:pdf|docx?|pptx?|xlsx?|odt|rtf|epub|ipynb)$/i, []],
  [/\.(?:jpe?g|tiff?|heic|png|webp)$/i, ['photo', 'image', 'exif']],
  [/whatsapp[^/]*\.(?:txt|zip)$|whatsapp\/[^/]+\.txt$/i, ['whatsapp']],
  [/telegram[^/]*\/[^/]+\.(?:json|html)$/i, ['telegram']],
  [/signal[^/]*\/[^/]+\.txt$/i, ['signal']],
  [/(?:facebook|instagram|messenger)[^/]*\/[^/]+\.json$|facebook_chat\.json$/i, ['messenger']],
  [/slack[^/]*\.zip$/i, ['slack']],
  [/discord.*\.(?:json|html|csv)$/i, ['discord']],
  [/kakao.*\.(?:txt|csv)$/i, ['kakaotalk']],
  [/(?:^|\/)line_[^/]*\.txt$/i, ['line']],
  [/(?:^|\/)qq_[^/]*\.txt$/i, ['qq']],
  [/wechat.*\.(?:csv|txt|html)$/i, ['wechat', 'chat']],
  [/feishu[^/]*\.(?:json|txt)$/i, ['feishu', 'chat']],
  [/teams[^/]*\.json$/i, ['teams']],
  [/twitter[^/]*\.js$/i, ['x', 'twitter']],
  [/imessage[^/]*\.db$|(?:^|\/)chat\.db$/i, ['imessage']],
];

/**
 * The formats by which a file of this path ought to be read, as beginnings of their names; null when the path
 * does not tell.
 */
export function expectedFormats(path: string): string[] | null {
  const family = families.find(([pattern]) => pattern.test(path));
  if (!family) return null;
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return family[1].length > 0 ? family[1] : [extension];
}

/** Whether a file went to the parser its path speaks of; a path that tells nothing contradicts none. */
export function isExpected(path: string, format: string | null): boolean {
  const formats = expectedFormats(path);
  if (format === null) return false;
  return formats === null || formats.some((name) => format === name || format.startsWith(`${name}-`));
}
