/** What is compared of a person: ids and the names that the asker may see. */
export interface NamedPerson {
  id: string;
  /** With the platforms they are used on. Most material first. */
  names: { name: string; platform: string }[];
}

export interface SameNamePair {
  a: string;
  b: string;
  /** As written by `a`. */
  name: string;
  platformsOfA: string[];
  platformsOfB: string[];
}

/** Shorter names say too little: every second team has two people called Li. */
const shortestName = 2;

/** Letters and digits alone, without case and accents, so that "José  García" is "jose garcia". */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Pairs of people with the same plain name. In a group of many each is paired with the first, so that
 * accepting all of them leaves one.
 * @param people most material first
 */
export function sameNamePairs(people: NamedPerson[]): SameNamePair[] {
  const firsts = new Map<string, NamedPerson>();
  const pairs = new Map<string, SameNamePair>();
  for (const person of people) {
    for (const { name } of person.names) {
      const plain = plainName(name);
      // A telephone number in place of a name is a handle, not a name.
      if (plain.length < shortestName || !/\p{L}/u.test(plain)) continue;
      const first = firsts.get(plain);
      if (!first) firsts.set(plain, person);
      else if (first !== person) {
        const pair = { a: first.id, b: person.id, name };
        const key = `${pair.a} ${pair.b}`;
        if (pairs.has(key)) continue;
        const on = ({ names }: NamedPerson): string[] => [
          ...new Set(names.filter((one) => plainName(one.name) === plain).map((one) => one.platform)),
        ];
        pairs.set(key, { ...pair, platformsOfA: on(first), platformsOfB: on(person) });
      }
    }
  }
  return [...pairs.values()];
}

/** Why two people may be one, as a sentence. */
export function whySame({ name, platformsOfA, platformsOfB }: SameNamePair): string {
  const [a, b] = [platformsOfA.join(' and '), platformsOfB.join(' and ')];
  return a === b ? `Both are called ${name} on ${a}.` : `Both are called ${name}, one on ${a}, one on ${b}.`;
}
