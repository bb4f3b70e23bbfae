const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The text of a piece of HTML, XML or Pango markup in one line. */
export function plainText(markup: string): string {
  return markup
    .replace(/<(script|style|pre|screen)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
}

/** Paragraphs, list items and cells of a page, in order, each with its id where it has one. */
export function paragraphsOf(page: string): { id?: string; text: string }[] {
  const found = page.matchAll(/<(p|dd|dt|h[1-4]|item|title)\b([^>]*)>([\s\S]*?)(?=<\/\1>)/gi);
  return Array.from(found, ([, , attributes = '', inner = '']) => {
    const id = /\bid="([^"]+)"/.exec(attributes)?.[1];
    return { ...(id !== undefined && { id }), text: plainText(inner) };
  }).filter(({ text }) => text !== '');
}

/** Paragraphs of a manual page: requests and fonts taken off, tables and examples left out. */
export function paragraphsOfManual(page: string): string[] {
  return page
    .replace(/^\.(nf|TS|EX)\b[\s\S]*?^\.(fi|TE|EE)\b.*$/gm, '')
    .split(/^\.(?:PP|P|LP|TP|IP|HP|SH|SS|RS|RE|B|BI|BR|sp|Sh|Pp|It)\b.*$|^\s*$/m)
    .map((paragraph) =>
      paragraph
        .replace(/^['.]\\".*$/gm, '')
        .replace(/^\.(I|B|R|RI|IR|SM|SB|Nm|Fl|Ar)\s*/gm, '')
        .replace(/^\..*$/gm, '')
        .replace(/\\f[A-Z(]?|\\[&|^%]|\\c/g, '')
        .replace(/\\-/g, '-')
        .replace(/\\\(\w\w|\\\[\w+\]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}
