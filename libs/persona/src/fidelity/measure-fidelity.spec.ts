import { intervalOf } from './interval';
import { measureFidelity, type PersonFidelity } from './measure-fidelity';
import { measureInWorker } from './measure-in-worker';
import { seededRandom } from './random';
import type { SpokenMessage } from './spoken';

const subjects = [
  'the ledger',
  'the refund job',
  'the dashboard',
  'the release',
  'the backup',
  'the invoice',
];
const hands: Record<string, (subject: string) => string> = {
  ana: (subject) => `hmm, i guess ${subject} is fine now lol`,
  ben: (subject) => `Please note: ${subject} was completed. Thank you!`,
  cleo: (subject) => `${subject}?? did anybody look at it???`,
};

function talk(write: (person: string, subject: string) => string, turns = 300): SpokenMessage[] {
  const random = seededRandom(3);
  return Array.from({ length: turns }, (_, n) => {
    const personId = Object.keys(hands)[n % 3] ?? '';
    const subject = subjects[Math.floor(random() * subjects.length)] ?? '';
    const text = `${write(personId, subject)} (${Math.floor(random() * 1_000)})`;
    return { personId, name: personId, lineId: 'team', at: n * 60_000, text };
  });
}

const share = ({ right, of }: { right: number; of: number }) => right / of;
const ofAna = (measured: PersonFidelity[]) => measured.find(({ personId }) => personId === 'ana') ?? fail();
function fail(): never {
  throw new Error('ana was not measured');
}

describe('measured fidelity', () => {
  const hers = measureFidelity(talk((person, subject) => hands[person]?.(subject) ?? ''));

  it('finds the real reply of people with a hand of their own, and says how many were asked', () => {
    const ana = ofAna(hers);
    expect(share(ana.choiceOf4)).toBeGreaterThan(0.9);
    expect(ana).toMatchObject({ people: 3, profileMessages: 70, choiceOf4: { of: 30 } });
    expect(ana.authorship.map(({ messages, of }) => [messages, of])).toEqual([
      [1, 30],
      [5, 6],
      [20, 1],
    ]);
  });

  it('falls with the profile of somebody else', () => {
    const ana = ofAna(hers);
    expect(share(ana.swapped)).toBeLessThan(share(ana.choiceOf4) - 0.3);
  });

  it('is chance where everybody writes alike', () => {
    const alike = measureFidelity(talk((_, subject) => `so ${subject} is fine now`, 600));
    const authored = alike.map(({ authorship }) => authorship[0] ?? { right: 0, of: 1 });
    const right = authored.reduce((sum, one) => sum + one.right, 0);
    const of = authored.reduce((sum, one) => sum + one.of, 0);
    const { low, high } = intervalOf({ right, of });
    expect(low).toBeLessThan(1 / 3);
    expect(high).toBeGreaterThan(1 / 3);
  });

  it('says nothing where there is nobody to tell apart', () => {
    const alone = talk((person, subject) => hands[person]?.(subject) ?? '').map((message) => ({
      ...message,
      personId: 'ana',
    }));
    expect(measureFidelity(alone)).toEqual([]);
  });

  it('is the same in a worker', async () => {
    const messages = talk((person, subject) => hands[person]?.(subject) ?? '');
    expect(await measureInWorker(messages)).toEqual(hers);
  });

  it('stops when it is told to', async () => {
    const messages = talk((person, subject) => hands[person]?.(subject) ?? '');
    const stop = new AbortController();
    const measuring = measureInWorker(messages, stop.signal);
    stop.abort(new Error('closing'));
    await expect(measuring).rejects.toThrow('closing');
  });
});

describe('the interval of a rate', () => {
  it('narrows with what was asked, stays within 0 and 1, and knows nothing of nothing', () => {
    const { low, high } = intervalOf({ right: 7, of: 10 });
    expect(low).toBeCloseTo(0.397, 3);
    expect(high).toBeCloseTo(0.892, 3);
    expect(intervalOf({ right: 700, of: 1000 }).low).toBeGreaterThan(low);
    expect(intervalOf({ right: 10, of: 10 }).high).toBe(1);
    expect(intervalOf({ right: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  });
});
