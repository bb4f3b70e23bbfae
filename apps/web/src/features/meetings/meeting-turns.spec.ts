import type { MeetingFullFragment } from '../../api/generated/graphql';
import { otherLine, turnsOf } from './meeting-turns';

const seat = (id: string) => ({
  ...{ person: { id, name: id }, label: '', threadId: id, isPaused: false, corrections: [] },
});
const line = (number: number, personId: string, round: 'ANSWER' | 'REPLY') =>
  ({ personId, round, citation: { number } }) as MeetingFullFragment['lines'][number];

describe('turnsOf', () => {
  it('gives everybody a turn to answer, also who is silent, then each reply one of its own', () => {
    const meeting = {
      ...{ seats: [seat('mei'), seat('jon'), seat('ana')], alike: [], others: [], leftOut: 0 },
      ...{ id: 'm', text: '', heldAt: '' },
      lines: [line(1, 'mei', 'ANSWER'), line(2, 'mei', 'ANSWER'), line(3, 'jon', 'REPLY')],
      disagreements: [{ to: 1, by: 3, why: 'OTHER_VALUES' as const }],
    };
    const told = turnsOf(meeting).map((turn) => [
      turn.seat.person.name,
      turn.lines.map(({ citation }) => citation.number),
      turn.objections.map((one) => otherLine(one, 3)),
    ]);
    expect(told).toEqual([
      ['mei', [1, 2], []],
      ['jon', [], []],
      ['ana', [], []],
      ['jon', [3], [1]],
    ]);
  });
});
