import type { ChoiceItem } from './choice-item';
import { CONTEXT_FEATURES, contextFeatures } from './context-features';
import { STYLE_PARTS, StyleModel } from './style-model';
import { TermWeights } from './term-weights';

/** Names of the values a candidate is judged by, style first. */
export const JUDGED: readonly string[] = [...STYLE_PARTS.map((part) => `style-${part}`), ...CONTEXT_FEATURES];
export const STYLE_SIZE = STYLE_PARTS.length;

/** Judges replies of a pool of people, from the texts of their profiles. */
export class ReplyJudge {
  private readonly terms = new TermWeights();
  private readonly names: ReadonlySet<string>;

  /**
   * @param profiles texts by profile id, oldest first
   * @param names names people are called by, to see who is addressed
   * @param background more texts of the same place and time as the profiles, to know which words are common
   */
  static train(
    profiles: ReadonlyMap<string, readonly string[]>,
    names: Iterable<string> = profiles.keys(),
    background: Iterable<string> = [...profiles.values()].flat(),
  ): ReplyJudge {
    return new ReplyJudge(StyleModel.train(profiles), names, background);
  }

  private constructor(
    readonly style: StyleModel,
    names: Iterable<string>,
    background: Iterable<string>,
  ) {
    this.names = new Set([...names].map((name) => name.toLowerCase()));
    this.terms.learn(background);
  }

  /** A row of values per candidate, in the order of `JUDGED`. */
  judge(item: Omit<ChoiceItem, 'answer'>): number[][] {
    const context = contextFeatures(item, { terms: this.terms, names: this.names });
    return item.candidates.map((candidate, at) => {
      const odds = this.style.oddsOf(item.profileId, candidate);
      return [...STYLE_PARTS.map((part) => odds[part]), ...(context[at] ?? [])];
    });
  }
}
