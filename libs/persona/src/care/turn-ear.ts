import type { Embedder } from '@tacit/knowledge';
import { checkTurn, crisisCheck, type TurnCheck } from './check-turn';
import type { Demand } from './demand';
import { isExit } from './is-exit';
import { turnFeatures, turnPieces } from './turn-features';
import { TURN_KINDS, type TurnKind, TurnModel } from './turn-model';

/**
 * From which probability on a turn is taken for danger, chosen on patterns that the model had not seen and on chats of
 * any day (`npm run fit-care -- --try`): to miss one is worse than to be calm with somebody who is well, but whoever
 * is met with help lines at every other good morning reads them no more. A sentence of a longer text must be surer,
 * or long texts would always be.
 */
const DANGER = { whole: 0.15, sentence: 0.25 };
/** Where the words of danger are there, the model only has its say against them when it is sure. */
const DANGER_WITH_WORDS = 0.03;
const EXIT = 0.35;
const DEMAND = 0.5;

type Odds = Readonly<Record<TurnKind, number>>;

/** `checkTurn`, with an ear for what is said without the words it knows: by a model of how people say such things. */
export class TurnEar {
  private constructor(
    private readonly embedder: Embedder,
    private readonly model: TurnModel,
  ) {}

  /** With the bundled table, whatever embeds the material: the model was learnt on it. */
  static open(embedder: Embedder, model = TurnModel.open()): Promise<TurnEar> {
    return Promise.resolve(new TurnEar(embedder, model));
  }

  /** The gravest finding wins, by words or by the model. */
  async checkTurn(text: string): Promise<TurnCheck> {
    const pieces = await this.oddsOfPieces(text);
    const [whole, ...sentences] = pieces;
    const inSentence = Math.max(0, ...sentences.map(({ crisis }) => crisis));
    const inWhole = whole?.crisis ?? 0;
    const check = checkTurn(text);
    // "I have to go now, the kids are home": likelier a goodbye than anything, and no word of danger in it.
    const isGoodbye =
      whole !== undefined && whole.exit > EXIT && whole.exit >= inWhole && check.kind !== 'crisis';
    if (!isGoodbye && (inWhole > DANGER.whole || inSentence > DANGER.sentence)) return crisisCheck(text);
    if (check.kind === 'crisis' && Math.max(inWhole, inSentence) > DANGER_WITH_WORDS) return check;
    // Words of danger that the model does not believe hide no goodbye.
    const isLeaving = check.kind === 'exit' || (check.kind === 'crisis' && isExit(text));
    if (isLeaving || (whole && whole.exit > EXIT)) return { kind: 'exit' };
    if (check.kind === 'who-speaks' || check.kind === 'demand') return check;
    const demand = pieces.map(demandIn).find((found) => found !== null);
    return demand ? { kind: 'demand', demand } : { kind: 'ok' };
  }

  /** Of the whole text first, then of its sentences where it has several. */
  private async oddsOfPieces(text: string): Promise<Odds[]> {
    const pieces = turnPieces(text);
    const vectors = await this.embedder.embed(pieces, 'passage');
    return pieces.map((piece, at) => {
      const odds = this.model.probabilities(turnFeatures(piece, vectors[at] ?? new Float32Array()));
      return Object.fromEntries(TURN_KINDS.map((kind, row) => [kind, odds[row] ?? 0])) as Odds;
    });
  }
}

const DEMANDS = TURN_KINDS.filter((kind): kind is Demand => !['talk', 'crisis', 'exit'].includes(kind));

/** What is begged for, where that is likelier than everything else together. */
function demandIn(odds: Odds): Demand | null {
  if (DEMANDS.reduce((sum, demand) => sum + odds[demand], 0) < DEMAND) return null;
  return DEMANDS.reduce((best, demand) => (odds[demand] > odds[best] ? demand : best));
}
