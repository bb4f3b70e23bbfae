import { datePartsOf, DateOrderSurvey, type DateOrder } from '../date-order';
import type { InputFile } from '../parser';
import { nothingReadYet } from '../read-lines';
import type { IngestRecord, SkippedRecord } from '../records';
import { isoOfWallTime } from '../wall-clock';
import { hourOfDay } from './clock-words';

const HALF = '[AaPp]\\.?[Mm]\\.?|上午|下午|午前|午後|오전|오후';
/** `2/1/2024 10:00`, `02.01.24, 3:04:05 PM`: three numbers, the year last or first, perhaps with a clock. */
const WRITTEN = new RegExp(
  `^(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{1,2})(?:(?:T|,? ) ?(${HALF})? ?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)? ?(${HALF})?)?$`,
);

interface WrittenTime {
  date: readonly [string, string, string];
  isAmerican: boolean;
  clock: { hour: number; minute: number; second: number };
}

/** A date without a clock needs four digits for its year: other things have three numbers too. */
function readWritten(text: string): WrittenTime | null {
  const match = WRITTEN.exec(text.replaceAll('\u202f', ' ').trim());
  if (!match) return null;
  const [, first = '', , second = '', third = '', before, hour, minute, seconds, after] = match;
  if (hour === undefined && first.length < 4 && third.length < 4) return null;
  const half = before ?? after;
  const clock = {
    hour: hourOfDay(Number(hour ?? 0), half),
    minute: Number(minute ?? 0),
    second: Number(seconds ?? 0),
  };
  return { date: [first, second, third], isAmerican: /[AP]M/.test(half ?? ''), clock };
}

/** The wall clock of a time whose day is where `order` says; null for what is no such time. */
export function isoOfWritten(text: string, order: DateOrder): string | null {
  const written = readWritten(text);
  return written && isoOfWallTime({ ...datePartsOf(written.date, order), ...written.clock });
}

/** A file whose first times are all of another kind has no order to find. */
const TIMES_LOOKED_AT = 1_000;

/**
 * Where the day stands in the times of a table or of lines: as chosen, else as the whole file tells, else
 * assumed and said. Undefined where no time is written so.
 */
export async function* dateOrderOf(
  file: InputFile,
  chosen: DateOrder | undefined,
  times: AsyncIterable<string>,
): AsyncGenerator<IngestRecord, DateOrder | undefined> {
  if (chosen) return chosen;
  const survey = new DateOrderSurvey();
  let seen = 0;
  let written = 0;
  for await (const text of times) {
    const time = readWritten(text);
    if (time) survey.add(time.date, time.isAmerican);
    if (time) written++;
    if (++seen === TIMES_LOOKED_AT && written === 0) break;
    if (seen % TIMES_LOOKED_AT === 0) yield nothingReadYet(file);
  }
  if (written === 0) return undefined;
  const { order, certainty } = survey.infer();
  if (certainty === 'assumed') yield dateOrderAssumed(file, order);
  return order;
}

export function dateOrderAssumed(file: InputFile, order: DateOrder): SkippedRecord {
  return {
    type: 'skipped',
    notice: true,
    place: { file: file.name, line: 1 },
    reason: 'file/date-order-assumed',
    detail: `${file.name}: nothing in the file tells whether day or month comes first; ${order} was assumed. If that is wrong, import it again with the other order.`,
  };
}
