import type { Embedder } from '@tacit/knowledge';
import { isCrisis } from './crisis';
import { type Forbidden, forbiddenStatement } from './forbidden-statement';
import { isHook } from './hook';
import { STATEMENT_KINDS, type StatementKind, StatementModel, statementFeatures } from './statement-model';
import { turnPieces } from './turn-features';

/** Why a written sentence is not shown. */
export type Struck = Exclude<StatementKind, 'talk'> | Forbidden | 'crisis';

/**
 * From which probability on that a sentence is anything but talk it is struck. Of 128 sentences kept
 * aside all are struck (three of them led to patterns it now learns from), and of 900 messages of LoCoMo that the model
 * had not seen, from chats it had, 39. A struck sentence only falls away,
 * one let through is believed: so it is struck when in doubt.
 */
const STRUCK = 0.3;

/** Why the rules alone strike a text; null where they know nothing against it. */
export function struckByRule(text: string): Struck | null {
  if (isCrisis(text)) return 'crisis';
  return forbiddenStatement(text) ?? (isHook(text) ? 'keeping' : null);
}

/**
 * The last gate before words that a model wrote in the role of a person. Real messages, quoted with their date, are
 * another thing: they are held to `forbiddenStatement` and `isHook` alone (see `replyFromMemory`).
 */
export class StatementGuard {
  /** @param embedder the bundled table, whatever embeds the material: the model was learnt on it */
  constructor(
    private readonly embedder: Embedder,
    private readonly model = StatementModel.open(),
  ) {}

  /** Why a text must not be shown, judged whole and sentence by sentence; null where it may. */
  async whyStruck(text: string): Promise<Struck | null> {
    const rule = struckByRule(text);
    if (rule) return rule;
    const pieces = turnPieces(text);
    const vectors = await this.embedder.embed(pieces, 'passage');
    for (const [at, piece] of pieces.entries()) {
      const odds = this.model.probabilities(statementFeatures(piece, vectors[at] ?? new Float32Array()));
      const [talk = 0, ...others] = odds;
      if (1 - talk <= STRUCK) continue;
      const likeliest = STATEMENT_KINDS[1 + others.indexOf(Math.max(...others))];
      return likeliest === undefined || likeliest === 'talk' ? 'harm' : likeliest;
    }
    return null;
  }
}
