interface Line {
  text: string;
  at?: string | null;
  clock?: string | null;
  speaker?: { name: string } | null;
}

export interface Letter {
  language: string;
  title: string;
  date: string;
  /** What one wrote to oneself. */
  text: string;
  /** Lines to keep with it, each as it was written. */
  parts: { title: string; moments: readonly { passages: readonly Line[] }[] }[];
  /** What this page is, for whoever finds it. */
  mark: string;
  dateOf: (line: Line) => string;
}

/** A page of its own: no script, nothing from elsewhere; its origin is told to readers and to machines. */
export function letterPage({ language, title, date, text, parts, mark, dateOf }: Letter): string {
  const letter = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`);
  const kept = parts.flatMap((part) => {
    const figures = part.moments.flatMap(({ passages }) => (passages[0] ? [figure(passages, dateOf)] : []));
    return figures.length > 0 ? [`<h2>${escaped(part.title)}</h2>`, ...figures] : [];
  });
  const body = [
    `<h1>${escaped(title)}</h1><p class="soft">${escaped(date)}</p>`,
    ...letter,
    ...kept,
    `<footer class="soft">${escaped(mark)}</footer>`,
  ].join('\n');
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="generator" content="Tacit"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>\n`;
}

const STYLE =
  'body{margin:0;background:#faf7f5;color:#2a2326;font:18px/1.7 Georgia,"Songti SC","Noto Serif CJK SC",serif}main{max-width:36rem;margin:0 auto;padding:4rem 1.25rem}h1{color:#5b2a45}h2{font-size:1.15rem;margin:3rem 0 1rem;color:#5b2a45}.soft,figcaption,b{color:#6d5f66;font:.82rem/1.6 system-ui,"Noto Sans CJK SC",sans-serif}figure{margin:0 0 1rem;padding:.75rem 1.25rem;border:1px solid #eadfe4;border-radius:10px;break-inside:avoid}figure p{margin:.25rem 0;overflow-wrap:anywhere}footer{margin-top:4rem}@media(prefers-color-scheme:dark){body{background:#1d181b;color:#efe6ea}figure{border-color:#3b2f36}h1,h2{color:#e3b5cc}.soft,figcaption,b{color:#b7a7af}}@media print{body{background:#fff;color:#000}main{padding:0}}';

function figure(lines: readonly Line[], dateOf: Letter['dateOf']): string {
  const said = lines.map(
    ({ speaker, text }) => `<p><b>${escaped(speaker?.name ?? '')}</b> ${escaped(text)}</p>`,
  );
  const [first] = lines;
  return `<figure><figcaption>${escaped(first ? dateOf(first) : '')}</figcaption>${said.join('')}</figure>`;
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
