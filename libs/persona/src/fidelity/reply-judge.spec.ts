import { choose } from './choice-model';
import { JUDGED, ReplyJudge } from './reply-judge';
import { SHIPPED_WEIGHTS } from './shipped-weights';

const profiles = new Map([
  ['ana', Array.from({ length: 40 }, (_, n) => `hm, the ledger again... ${n}`)],
  ['ben', Array.from({ length: 40 }, (_, n) => `Great! Ship the garden! ${n}`)],
]);
const context = [{ speaker: 'Ben', text: 'what about the boat in the harbor?' }];
const candidates = ['Great! Ship it!', 'hm, the boat is off again...', 'Great! The boat in the harbor!'];

describe('ReplyJudge', () => {
  const judge = ReplyJudge.train(profiles);
  const best = (profileId: string) => {
    const logs = choose(judge.judge({ profileId, speaker: profileId, context, candidates }), SHIPPED_WEIGHTS);
    return candidates[logs.indexOf(Math.max(...logs))];
  };

  it('picks the reply that is in their hand and about the matter', () => {
    expect(best('ana')).toBe('hm, the boat is off again...');
    expect(best('ben')).toBe('Great! The boat in the harbor!');
  });

  it('has a shipped weight for every value', () => {
    expect(SHIPPED_WEIGHTS).toHaveLength(JUDGED.length);
    const [row] = judge.judge({ profileId: 'ana', speaker: 'ana', context, candidates });
    expect(row).toHaveLength(JUDGED.length);
  });
});
