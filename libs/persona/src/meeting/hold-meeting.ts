import { type Citation, disagree, sentencesOf } from '@tacit/knowledge';
import { asks, findObjection, type FoundObjection, maySay, type MeetingPlace } from './find-objections';
import type { Disagreement, MeetingLine, MeetingRecord, Seat } from './meeting';
import { sharedWords } from './shared-words';

/** Quotations of one person in the first round. */
const LINES_EACH = 2;
/** Replies in all, and of one person: a table of five stays readable. */
const MAX_REPLIES = 6;
const MAX_REPLIES_EACH = 2;
/** Two lines say much the same from so many shared words of the shorter one. */
const ALIKE = 0.7;

/**
 * Puts people around one question: each answers with at most two quotations, then those speak whose own words
 * show that they would disagree with a line of somebody else, at most six times. Nothing is generated: who would
 * disagree is told by what they wrote (`Objection`), and silence is told as silence.
 */
export async function holdMeeting(seats: readonly Seat[], place: MeetingPlace): Promise<MeetingRecord> {
  const table = new Table();
  for (const seat of seats)
    for (const citation of seat.citations.filter((one) => isStatement(one, seat)).slice(0, LINES_EACH))
      table.say(citation, seat.personId, 'answer');
  const answers = [...table.lines];
  const alike = alikeIn(answers);

  for (const line of answers) {
    for (const seat of seats) {
      if (seat.personId === line.personId) continue;
      const objection = await findObjection(line.citation, seat, place);
      if (objection) table.object(line, seat.personId, objection);
    }
  }
  const { lines, disagreements, leftOut } = table;
  return { lines, disagreements, alike, leftOut };
}

/** Who only asks has not answered, and what somebody would not say is no answer of theirs. */
function isStatement({ evidence, from, to }: Citation, seat: Seat): boolean {
  const quoted = evidence.text.slice(from, to);
  return maySay(seat, quoted) && sentencesOf(quoted).some(({ text }) => !asks(text));
}

/** What has been said so far. */
class Table {
  readonly lines: MeetingLine[] = [];
  readonly disagreements: Disagreement[] = [];
  leftOut = 0;

  say(citation: Omit<Citation, 'number'>, personId: string, round: MeetingLine['round']): MeetingLine {
    const { evidence, from, to } = citation;
    const line: MeetingLine = {
      ...{ citation: { number: this.lines.length + 1, evidence, from, to }, personId, round },
    };
    this.lines.push(line);
    return line;
  }

  object(to: MeetingLine, personId: string, objection: FoundObjection): void {
    const said = this.lines.find(({ citation }) => overlap(citation, objection));
    if (said && this.isKnown(to, said)) return;
    if (!said && !this.mayReply(personId)) return void this.leftOut++;
    const by = said ?? this.say(objection, personId, 'reply');
    this.disagreements.push(ordered(to.citation, by.citation, objection.why));
  }

  private isKnown(one: MeetingLine, other: MeetingLine): boolean {
    const numbers = [one.citation.number, other.citation.number];
    return this.disagreements.some(({ to, by }) => numbers.includes(to) && numbers.includes(by));
  }

  private mayReply(personId: string): boolean {
    const replies = this.lines.filter(({ round }) => round === 'reply');
    const own = replies.filter((line) => line.personId === personId);
    return replies.length < MAX_REPLIES && own.length < MAX_REPLIES_EACH;
  }
}

/** The same words of the same passage, or a part of them. */
const overlap = (one: Citation, other: FoundObjection): boolean =>
  one.evidence.passageId === other.evidence.passageId && one.from < other.to && other.from < one.to;

/** Whoever answered objects; of two values, the newer one objects to the older. */
function ordered(to: Citation, by: Citation, why: Disagreement['why']): Disagreement {
  const isNewer = why === 'answered-no' || (by.evidence.at ?? Infinity) >= (to.evidence.at ?? -Infinity);
  return isNewer ? { to: to.number, by: by.number, why } : { to: by.number, by: to.number, why };
}

function alikeIn(lines: readonly MeetingLine[]): [number, number][] {
  const words = lines.map(({ citation: { evidence, from, to } }) => evidence.text.slice(from, to));
  return lines.flatMap((one, at) =>
    lines.slice(at + 1).flatMap((other, after): [number, number][] => {
      const [a, b] = [words[at] ?? '', words[at + 1 + after] ?? ''];
      if (one.personId === other.personId || !saysTheSame(a, b)) return [];
      return [[one.citation.number, other.citation.number]];
    }),
  );
}

const saysTheSame = (a: string, b: string): boolean => sharedWords(a, b) >= ALIKE && !disagree(a, b);
