import { emojiOf } from '../profile/emoji';
import { isQuestion } from '../profile/is-question';

/** What can be seen in a single message without knowing what it is about. */
export const TRAITS = [
  'asks',
  'exclaims',
  'endsWithoutMark',
  'startsLowerCase',
  'severalLines',
  'emoji',
  'laughs',
  'stretchesLetters',
  'trailsOff',
  'particle',
  'hedges',
  'courtesy',
  'code',
  'link',
  'mixesLanguages',
] as const;
export type Trait = (typeof TRAITS)[number];

const LINK = /https?:\/\/\S+/;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;
const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[A-Za-z]{2,}/;

/** Null where a message cannot show the trait either way: a Chinese line has no case. */
const shows: Record<Trait, (text: string) => boolean | null> = {
  asks: isQuestion,
  exclaims: (text) => /[!！]/.test(text),
  endsWithoutMark: (text) =>
    /[\p{L}\p{N}.。!！?？…~～]\s*$/u.test(text) ? /[\p{L}\p{N}]\s*$/u.test(text) : null,
  startsLowerCase: (text) => (/^\p{Script=Latin}/u.test(text) ? /^\p{Ll}/u.test(text) : null),
  severalLines: (text) => text.includes('\n'),
  emoji: (text) => emojiOf(text).length > 0,
  laughs: (text) => /\b(?:lol|lmao|rofl|(?:ha){2,}h?|(?:he){2,}h?)\b|哈{2,}|h{3,}|笑死|2333/i.test(text),
  stretchesLetters: (text) => /(?![哈wW])(\p{L})\1\1/u.test(text.replace(LINK, '')),
  trailsOff: (text) => /\.{2,}|…|。{2,}/.test(text.replace(CODE, '')),
  particle: (text) => (HAN.test(text) ? /[吧啊呢嘛呀啦哦噢哒哟喔呐](?:[\s\p{P}]|$)/u.test(text) : null),
  hedges: (text) =>
    /\b(?:i (?:think|guess|suppose)|maybe|perhaps|probably|not sure|kind of|sort of)\b|可能|大概|好像|应该是|我觉得/i.test(
      text,
    ),
  courtesy: (text) =>
    /\b(?:please|pls|thanks|thank you|thx|would you mind|could you)\b|请|麻烦|谢谢|辛苦/i.test(text),
  code: (text) => /`[^`]+`/.test(text),
  link: (text) => LINK.test(text),
  mixesLanguages: (text) => (HAN.test(text) ? LATIN_WORD.test(text.replace(LINK, '')) : null),
};

/** How many messages could show each trait, and how many did. */
export class TraitCounts {
  messages = 0;
  private readonly could = new Float64Array(TRAITS.length);
  private readonly did = new Float64Array(TRAITS.length);

  /** Adds a message and returns the traits it shows. */
  add(text: string): Trait[] {
    this.messages++;
    return TRAITS.filter((trait, at) => {
      const shown = shows[trait](text);
      if (shown !== null) this.could[at] = (this.could[at] ?? 0) + 1;
      if (shown) this.did[at] = (this.did[at] ?? 0) + 1;
      return shown === true;
    });
  }

  /** `of`: messages that could show it; `share`: null where there are none. */
  of(trait: Trait): { count: number; of: number; share: number | null } {
    const at = TRAITS.indexOf(trait);
    const [count, of] = [this.did[at] ?? 0, this.could[at] ?? 0];
    return { count, of, share: of === 0 ? null : count / of };
  }
}
