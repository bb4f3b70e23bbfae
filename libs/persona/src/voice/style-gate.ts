import { STYLE_PARTS, StyleModel, USUAL_WEIGHTS } from '../fidelity/style-model';

/** Of fewer of their own messages nothing is learnt that would hold. */
const MIN_OWN = 60;
const MIN_OTHERS = 60;
/** Held back to see how far they stray from themselves. */
const HELD_BACK = 0.25;
/** A reply may be as far from the profile as all but one of twenty of their own. */
const STRAYING = 0.05;
const OWN = 'own';
const OTHERS = 'others';

/**
 * Tells whether a text is as near to how somebody writes as their own messages are: by its log-odds against the
 * others, compared with those of their held-back messages.
 */
export class StyleGate {
  private constructor(
    private readonly style: StyleModel,
    /** Odds of the held-back messages, lowest first. */
    private readonly heldBack: readonly number[],
  ) {}

  /**
   * Takes half a second of one core for 400 messages each, and more where it is busy. Null where there is too little to learn from.
   * @param own their messages, oldest first
   * @param others of those they write with
   */
  static train(own: readonly string[], others: readonly string[]): StyleGate | null {
    if (own.length < MIN_OWN || others.length < MIN_OTHERS) return null;
    const cut = Math.floor(own.length * (1 - HELD_BACK));
    const style = StyleModel.train(
      new Map([
        [OWN, own.slice(0, cut)],
        [OTHERS, others],
      ]),
    );
    const heldBack = own.slice(cut).map((text) => oddsOf(style, text));
    return new StyleGate(
      style,
      heldBack.sort((a, b) => a - b),
    );
  }

  /** The share of their own held-back messages that are further from their profile than this text, 0 to 1. */
  nearness(text: string): number {
    const odds = oddsOf(this.style, text);
    return this.heldBack.filter((own) => own < odds).length / this.heldBack.length;
  }

  isTheirs(text: string): boolean {
    return this.nearness(text) >= STRAYING;
  }
}

function oddsOf(style: StyleModel, text: string): number {
  const odds = style.oddsOf(OWN, text);
  return STYLE_PARTS.reduce((sum, part) => sum + USUAL_WEIGHTS[part] * odds[part], 0);
}
