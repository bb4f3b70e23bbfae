import type { Language } from '@tacit/persona';
import type { Album, Moment } from './album-moments';
import type { KeptPhoto } from './keepsake-photos';

export interface Keepsake {
  name: string;
  relation: string;
  /** The owner's words about them; empty where there are none. */
  about: string;
  /** What they called the owner; empty where nobody said. */
  callsMe: string;
  language: Language;
  letter: string;
  album: Album;
  /** What the owner kept of the two, by date. */
  remembered: { date: string | null; text: string }[];
  photos: KeptPhoto[];
  words: string[];
  emoji: string[];
}

const WORDS = {
  en: {
    kept: (n: number, from: string, to: string) =>
      `${n} messages, ${from} to ${to}. Every line here was really written.`,
    first: 'How it begins',
    last: 'The last words here',
    moments: 'Month by month',
    chosen:
      'One stretch of each month, chosen by a rule: where both wrote most, and most warmly. The hard days are not in this choice; they were there too.',
    remembered: 'What is remembered',
    photos: 'Photos',
    words: 'Words of their own',
    months: 'Messages by month',
    letter: 'A letter',
    made: 'Made on this machine with Tacit, for the one who keeps it. Nothing in it was sent anywhere.',
    you: 'You',
    about: 'In the words of whoever keeps this',
  },
  zh: {
    kept: (n: number, from: string, to: string) => `${n} 条消息，${from} 至 ${to}。这里的每一行都真的写过。`,
    first: '开始',
    last: '这里最后的话',
    moments: '一个月，一个月',
    chosen: '每月一段，按规则挑选：两人写得最多、最温暖的地方。难过的日子不在这个选集里，但它们也存在过。',
    remembered: '记得的事',
    photos: '照片',
    words: '属于此人的词',
    months: '每月的消息',
    letter: '一封信',
    made: '由 Tacit 在这台机器上制作，留给保存它的人。里面的任何内容都没有发送到别处。',
    you: '你',
    about: '保存者的话',
  },
} as const;

/** A page of its own: no script, nothing from elsewhere, and it prints as an album. */
export function keepsakePage(keepsake: Keepsake): string {
  const { name, relation, about, callsMe, language, letter, album, remembered, photos, words, emoji } =
    keepsake;
  const say = WORDS[language];
  const day = (at: number | null): string => (at === null ? '' : new Date(at).toISOString().slice(0, 10));
  const section = (title: string, body: string): string =>
    body === '' ? '' : `<section><h2>${escaped(title)}</h2>${body}</section>`;
  const moment = (one: Moment | null): string =>
    one === null
      ? ''
      : `<figure><figcaption>${day(one.at)}</figcaption>${one.lines
          .map(
            ({ isTheirs, text }) =>
              `<p class="${isTheirs ? 'theirs' : 'mine'}"><b>${escaped(isTheirs ? name : callsMe || say.you)}</b>${escaped(text)}</p>`,
          )
          .join('')}</figure>`;
  const body = [
    `<header><h1>${escaped(name)}</h1>${relation && `<p>${escaped(relation)}</p>`}${
      album.messages === 0
        ? ''
        : `<p class="soft">${escaped(say.kept(album.messages, day(album.firstAt), day(album.lastAt)))}</p>`
    }</header>`,
    section(say.about, paragraphs(about)),
    section(say.months, chart(album.months)),
    section(say.first, moment(album.first)),
    section(say.moments, chosen(album.moments.map(moment), say.chosen)),
    section(
      say.remembered,
      remembered
        .map(
          ({ date, text }) =>
            `<figure><figcaption>${escaped(date ?? '')}</figcaption>${escaped(text)}</figure>`,
        )
        .join(''),
    ),
    section(say.photos, gallery(photos)),
    section(
      say.words,
      words.length + emoji.length === 0
        ? ''
        : `<p class="words">${[...words, ...emoji].map(escaped).join(' · ')}</p>`,
    ),
    section(say.last, moment(album.last)),
    section(say.letter, paragraphs(letter)),
    `<footer class="soft">${escaped(say.made)}</footer>`,
  ];
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(
    name,
  )}</title><style>${STYLE}</style></head><body><main>${body.join('')}</main></body></html>\n`;
}

const STYLE = `body{margin:0;background:#faf7f5;color:#2a2326;font:17px/1.6 Georgia,"Songti SC","Noto Serif CJK SC",serif}main{max-width:38rem;margin:0 auto;padding:4rem 1.25rem}h1{font-size:2.6rem;margin:0;color:#5b2a45}h2{font-size:1.25rem;margin:3.5rem 0 1rem;color:#5b2a45}.soft,figcaption,b{color:#6d5f66;font-family:system-ui,"Noto Sans CJK SC",sans-serif;font-size:.82rem;font-weight:400}figure{margin:0 0 2rem;padding:1rem 1.25rem;background:#fff;border:1px solid #eadfe4;border-radius:10px;break-inside:avoid}figure p{margin:.5rem 0 0;overflow-wrap:anywhere}b{display:block}.mine{padding-left:1.5rem}.words{font-size:1.15rem;line-height:2}.letter{white-space:normal}.photos{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:1rem}.photos figure{margin:0;padding:.5rem}.photos img{display:block;width:100%;aspect-ratio:1;object-fit:cover;border-radius:6px}svg{width:100%;height:auto}footer{margin-top:4rem}@media(prefers-color-scheme:dark){body{background:#1d181b;color:#efe6ea}figure{background:#272024;border-color:#3b2f36}h1,h2{color:#e3b5cc}.soft,figcaption,b{color:#b7a7af}}@media print{body{background:#fff;color:#000}main{padding:0}}`;

/** Bars, one for each month, the highest named; the same as words for those who do not see it. */
function chart(months: [string, number][]): string {
  const most = Math.max(0, ...months.map(([, messages]) => messages));
  if (months.length < 2 || most === 0) return '';
  const width = 600;
  const step = width / months.length;
  const bars = months
    .map(([month, messages], at) => {
      const height = Math.max(1, Math.round((messages / most) * 100));
      return `<rect x="${(at * step).toFixed(1)}" y="${110 - height}" width="${Math.max(1, step - 2).toFixed(1)}" height="${height}" fill="#8a4a6b"><title>${month}: ${messages}</title></rect>`;
    })
    .join('');
  const ends = `<text x="0" y="128" font-size="13" fill="#8a7680">${months[0]?.[0]}</text><text x="${width}" y="128" font-size="13" text-anchor="end" fill="#8a7680">${months.at(-1)?.[0]}</text>`;
  const label = months.map(([month, messages]) => `${month}: ${messages}`).join(', ');
  return `<svg viewBox="0 0 ${width} 134" role="img" aria-label="${escaped(label)}">${bars}${ends}</svg>`;
}

function gallery(photos: readonly KeptPhoto[]): string {
  if (photos.length === 0) return '';
  const figures = photos.map(
    ({ day, title, url }) =>
      `<figure><img src="${url}" alt="${escaped(title)}"><figcaption>${escaped(day)}</figcaption></figure>`,
  );
  return `<div class="photos">${figures.join('')}</div>`;
}

/** Says that it is a choice, and of what: an album that is silent about that would make them better than they were. */
const chosen = (moments: readonly string[], how: string): string =>
  moments.length === 0 ? '' : `<p class="soft">${escaped(how)}</p>${moments.join('')}`;

function paragraphs(text: string): string {
  const parts = text.trim() === '' ? [] : text.trim().split(/\n{2,}/);
  return parts.map((part) => `<p class="letter">${escaped(part).replaceAll('\n', '<br>')}</p>`).join('');
}

function escaped(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[mark] ?? mark,
  );
}
