import type { MeetingFullFragment } from '../../api/generated/graphql';

type Seat = MeetingFullFragment['seats'][number];
type Line = MeetingFullFragment['lines'][number];
type Disagreement = MeetingFullFragment['disagreements'][number];

/** What one person says in a row. */
export interface MeetingTurn {
  key: string;
  seat: Seat;
  /** What they would say, by whoever corrected their persona; with the answer. */
  corrections: Seat['corrections'];
  lines: Line[];
  /** The lines it objects to, for a reply. */
  objections: Disagreement[];
}

/** Everybody answers once, also with silence; then the replies come, one by one. */
export function turnsOf({ seats, lines, disagreements }: MeetingFullFragment): MeetingTurn[] {
  const answers = seats.map((seat) => ({
    ...{ key: seat.person.id, seat, objections: [], corrections: seat.corrections },
    lines: lines.filter(({ personId, round }) => round === 'ANSWER' && personId === seat.person.id),
  }));
  const replies = lines.flatMap((line): MeetingTurn[] => {
    const seat = seats.find(({ person }) => person.id === line.personId);
    if (line.round !== 'REPLY' || !seat) return [];
    const { number } = line.citation;
    const objections = disagreements.filter(({ to, by }) => number === to || number === by);
    return [{ key: `r-${number}`, seat, lines: [line], objections, corrections: [] }];
  });
  return [...answers, ...replies];
}

/** The other of two lines that disagree. */
export const otherLine = ({ to, by }: Disagreement, number: number): number => (to === number ? by : to);

/** The element of a line, so that its number can lead to it. */
export const lineId = (meetingId: string, number: number): string => `m-${meetingId}-${number}`;
