import type { ChoiceItem } from './choice-item';
import { CONTEXT_FEATURES, contextFeatures } from './context-features';
import { HAND_FEATURES, handFeatures } from './hand-features';
import { MEANING_FEATURES, MeaningFeatures } from './meaning-features';
import { STYLE_PARTS, StyleModel } from './style-model';
import { TermWeights } from './term-weights';

/** Names of the values a candidate is judged by, style first. */
export const JUDGED: readonly string[] = [
  ...STYLE_PARTS.map((part) => `style-${part}`),
  ...CONTEXT_FEATURES,
  ...MEANING_FEATURES,
  ...HAND_FEATURES,
];
export const STYLE_SIZE = STYLE_PARTS.length;

/** Judges replies of a pool of people, from the texts of their profiles. */
export class ReplyJudge {
  private readonly terms = new TermWeights();
  private readonly names: ReadonlySet<string>;
  private readonly meaning: MeaningFeatures;
  /** Place among the people of the style model, by the name they have in a context. */
  private readonly placeOf = new Map<string, number>();

  /**
   * @param profiles texts by profile id, oldest first
   * @param names names people are called by, to see who is addressed
   * @param background more texts of the same place and time as the profiles, to know which words are common
   * @param nameOf the name each profile has in a context; those who share theirs are left out. @default its id
   */
  static train(
    profiles: ReadonlyMap<string, readonly string[]>,
    names: Iterable<string> = profiles.keys(),
    background: Iterable<string> = [...profiles.values()].flat(),
    nameOf: ReadonlyMap<string, string> = new Map([...profiles.keys()].map((id) => [id, id])),
  ): ReplyJudge {
    return new ReplyJudge(StyleModel.train(profiles), { names, background, nameOf });
  }

  private constructor(
    readonly style: StyleModel,
    known: { names: Iterable<string>; background: Iterable<string>; nameOf: ReadonlyMap<string, string> },
  ) {
    this.names = new Set([...known.names].map((name) => name.toLowerCase()));
    const background = [...known.background];
    this.terms.learn(background);
    this.meaning = new MeaningFeatures(background);
    const called = [...known.nameOf.values()];
    for (const [id, name] of known.nameOf) {
      if (called.indexOf(name) === called.lastIndexOf(name)) this.placeOf.set(name, style.people.indexOf(id));
    }
  }

  /** A row of values per candidate, in the order of `JUDGED`. */
  judge(item: Omit<ChoiceItem, 'answer'>): number[][] {
    const context = contextFeatures(item, { terms: this.terms, names: this.names });
    const meaning = this.meaning.of(item);
    const hands = {
      style: this.style,
      person: this.style.people.indexOf(item.profileId),
      latest: [...item.context].reverse().map(({ speaker }) => this.placeOf.get(speaker) ?? -1),
    };
    return item.candidates.map((candidate, at) => {
      const odds = this.style.oddsOf(item.profileId, candidate);
      return [
        ...STYLE_PARTS.map((part) => odds[part]),
        ...(context[at] ?? []),
        ...(meaning[at] ?? []),
        ...handFeatures(candidate, hands),
      ];
    });
  }
}
