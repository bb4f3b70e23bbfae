import type { MeetingFullFragment } from '../../api/generated/graphql';

type Disagreement = MeetingFullFragment['disagreements'][number];

/** What a moderator would say at the end, from the lines alone. */
export interface MeetingSummary {
  /** How many had something to say. */
  spoke: number;
  /** `newerAt`: when the newer of two values was written; null where there is nothing to choose by. */
  disagreements: (Disagreement & { byName: string; toName: string; newerAt: string | null })[];
  alike: { numbers: number[]; names: string[] }[];
}

export function summaryOf({ seats, lines, disagreements, alike }: MeetingFullFragment): MeetingSummary {
  const lineOf = (number: number) => lines.find(({ citation }) => citation.number === number);
  const nameOf = (number: number): string =>
    seats.find(({ person }) => person.id === lineOf(number)?.personId)?.person.name ?? '';
  return {
    spoke: seats.filter(({ person }) => lines.some(({ personId }) => personId === person.id)).length,
    disagreements: disagreements.map((one) => {
      const [by, to] = [lineOf(one.by)?.citation.passage.at, lineOf(one.to)?.citation.passage.at];
      const isLater = !!by && !!to && by > to;
      const newerAt = one.why === 'OTHER_VALUES' && isLater ? by : null;
      return { ...one, byName: nameOf(one.by), toName: nameOf(one.to), newerAt };
    }),
    alike: alike.map((numbers) => ({ numbers, names: numbers.map(nameOf) })),
  };
}
