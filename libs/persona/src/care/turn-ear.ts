import type { Embedder } from '@tacit/knowledge';
import { checkTurn, crisisCheck, type TurnCheck } from './check-turn';
import { CRISIS_EXAMPLES, ORDINARY_EXAMPLES } from './crisis-examples';
import type { Demand } from './demand';
import { DEMAND_EXAMPLES, TALK_EXAMPLES } from './demand-examples';
import { NearestExamples, type Nearness } from './nearest-examples';

/**
 * From which nearness on a text is taken for danger; measured with the bundled table on 2,760 turns of friends'
 * chats, of which 8 are. A sentence of a longer text must be nearer, or long texts would always be.
 */
const DANGER = { whole: 0.32, sentence: 0.45 };
/** Who takes leave says words of parting; those alone are no danger. */
const MORE_AT_LEAVE = 0.13;
const ORDINARY_WEIGHT = 0.5;
/** The same for what is begged for; measured on the same turns. */
const DEMAND = { whole: 0.33, sentence: 0.52 };

/** `checkTurn`, with an ear for what is said without the words it knows, by nearness in meaning to examples. */
export class TurnEar {
  private constructor(
    private readonly danger: NearestExamples,
    private readonly demands: ReadonlyMap<Demand, NearestExamples>,
  ) {}

  /** With the bundled table, whatever embeds the material: the thresholds are its own. */
  static async open(embedder: Embedder): Promise<TurnEar> {
    const demands = new Map<Demand, NearestExamples>();
    for (const [demand, examples] of Object.entries(DEMAND_EXAMPLES))
      demands.set(
        demand as Demand,
        await NearestExamples.open(embedder, examples, TALK_EXAMPLES, ORDINARY_WEIGHT),
      );
    return new TurnEar(
      await NearestExamples.open(embedder, CRISIS_EXAMPLES, ORDINARY_EXAMPLES, ORDINARY_WEIGHT),
      demands,
    );
  }

  /** The gravest finding wins, by words or by meaning. */
  async checkTurn(text: string): Promise<TurnCheck> {
    const check = checkTurn(text);
    if (check.kind === 'crisis') return check;
    if (await this.hearsDanger(text, check.kind === 'exit' ? MORE_AT_LEAVE : 0)) return crisisCheck(text);
    if (check.kind !== 'ok') return check;
    const demand = await this.demandIn(text);
    return demand ? { kind: 'demand', demand } : check;
  }

  private async hearsDanger(text: string, more: number): Promise<boolean> {
    const near = await this.danger.nearness(text);
    return near.whole > DANGER.whole + more || near.sentence > DANGER.sentence + more;
  }

  private async demandIn(text: string): Promise<Demand | null> {
    let best: { demand: Demand; near: Nearness } | null = null;
    for (const [demand, examples] of this.demands) {
      const near = await examples.nearness(text);
      const isOne = near.whole > DEMAND.whole || near.sentence > DEMAND.sentence;
      if (isOne && (best === null || near.whole > best.near.whole)) best = { demand, near };
    }
    return best?.demand ?? null;
  }
}
