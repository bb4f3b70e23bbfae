import type { LineOfTwo } from '../line-of-two';

const PET =
  'babe|baby|honey|hun|darling|sweetheart|sweetie|my love|love|dear|sunshine|bunny|angel|cutie|princess|handsome|beautiful|gorgeous|buddy|bestie|宝贝|宝宝|亲爱的|老公|老婆|媳妇儿?|小?猪猪?|小?笨蛋|傻瓜|小傻瓜|小可爱|乖乖|哥哥|姐姐';
const GREETING =
  '(?:hey|hi|hello|(?:good )?(?:morning|evening|night)|night night|sleep well|thanks?|thank you|bye|see you|love you|miss you|happy birthday|sorry|come on|yes|no|oh)';
const LAST = String.raw`[^\p{L}\p{N}]*$`;
const VOCATIVE = [
  new RegExp(String.raw`^${GREETING},? (?<name>${PET}|\p{L}{3,14}(?:[- ]\p{L}{3,12})?)${LAST}`, 'iu'),
  new RegExp(String.raw`,\s?(?<name>${PET})${LAST}`, 'iu'),
  new RegExp(`^(?<name>${PET})[,，~～!！]`, 'iu'),
  /^(?<name>\p{Script=Han}{2,4})[,，]?(?:早安|晚安|早上好|生日快乐)/u,
  /^(?:早安|晚安|早上好|生日快乐|想你了)[,，]?(?<name>\p{Script=Han}{2,4})[!！~～。]*$/u,
];
const NO_NAME =
  /^(?:you|all|everyone|everybody|again|there|then|too|very|much|well|later|soon|today|tonight|tomorrow|now|sunshine then|that|this|what|how|why|when|for|the|and|but|just|maybe|sure|okay|right|back|home|man|god|really|sorry|thanks|please|of course|so much|all the|friend|guys|night|morning|大家|各位|我们|你们|今天|明天|早点|赶紧|快点|记得|睡觉|好的|先)/iu;
const KNOWN = new RegExp(`^(?:${PET})$`, 'iu');
/** A word of tenderness twice; any other word must come often to be a name. */
const LEAST_KNOWN = 2;
const LEAST_OTHER = 4;

interface Use {
  name: string;
  isTheirs: boolean;
  ids: string[];
}

/** What the two called each other, out of how they greet. */
export class Nicknames {
  private readonly uses = new Map<string, Use>();

  /** @param names real names of the two, which are no nicknames */
  constructor(private readonly names: readonly string[]) {}

  add({ id, isTheirs, text }: LineOfTwo): void {
    for (const sentence of text.split(/(?<=[.!?。！？\n])\s*/u)) {
      const name = VOCATIVE.map((pattern) => pattern.exec(sentence.trim())?.groups?.['name']).find(Boolean);
      if (!name || NO_NAME.test(name) || this.isRealName(name)) continue;
      const key = `${isTheirs ? 'their' : 'my'} ${name.toLowerCase()}`;
      const use = this.uses.get(key) ?? { name: name.toLowerCase(), isTheirs, ids: [] };
      use.ids.push(id);
      this.uses.set(key, use);
    }
  }

  /** The most used first; `isTheirs` says who used it for the other. */
  found(): Use[] {
    return [...this.uses.values()]
      .filter(({ name, ids }) => ids.length >= (KNOWN.test(name) ? LEAST_KNOWN : LEAST_OTHER))
      .sort((a, b) => b.ids.length - a.ids.length);
  }

  private isRealName(name: string): boolean {
    const said = name.toLowerCase();
    return this.names.some((real) => real.toLowerCase().split(/\s+/).includes(said) || real === name);
  }
}
