import type { MessageColumns } from '@tacit/ingest';
import { Field, InputType } from '@nestjs/graphql';
import { enumType } from '../../graphql/enum-type';
import { InputError } from '../../graphql/errors';
import type { ChosenReading } from '../imports.service';
import type { SamePerson } from '../reading-choices';
import { isTimeZone } from '../uploads/upload-request';

export const DateOrderType = enumType('DateOrder', {
  DayFirst: 'day_first',
  MonthFirst: 'month_first',
  YearFirst: 'year_first',
});

/** Which column of a table, or field of a line, is which part of a message. */
@InputType('MessageColumnsInput')
export class MessageColumnsInput implements MessageColumns {
  @Field(() => String)
  author!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  time?: string;
}

@InputType('SamePersonInput')
export class SamePersonInput implements SamePerson {
  @Field(() => String, { description: 'Key of somebody in the upload.' })
  key!: string;

  @Field(() => String, { description: 'Key of another in it, or id of a person.' })
  as!: string;
}

/** How a source is to be read. What is left out stays as the upload told it, or is found out. */
@InputType('ImportChoicesInput')
export class ImportChoicesInput {
  @Field(() => String, { nullable: true, description: 'IANA zone of clocks that name none.' })
  timeZone?: string | null;

  @Field(() => DateOrderType, { nullable: true })
  dateOrder?: string | null;

  @Field(() => MessageColumnsInput, { nullable: true })
  columns?: MessageColumnsInput | null;

  @Field(() => [String], { nullable: true, description: 'Keys of people whose messages are not taken.' })
  leaveOut?: string[] | null;

  @Field(() => String, { nullable: true, description: 'First day that is taken, as 2024-01-31.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day that is taken, as 2024-01-31.' })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of whoever the uploader is.' })
  me?: string | null;

  @Field(() => [SamePersonInput], { nullable: true, description: 'Who is the same person as whom.' })
  same?: SamePersonInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether places of photos are kept.' })
  keepPlaces?: boolean | null;
}

/** @throws InputError naming what is wrong */
export function chosenReading(input: ImportChoicesInput): ChosenReading {
  const { timeZone, dateOrder, columns, leaveOut, from, to, me, same, keepPlaces } = input;
  if (timeZone && !isTimeZone(timeZone))
    throw new InputError(
      'import/bad-zone',
      `${timeZone} is no IANA time zone; take one such as Europe/Berlin.`,
    );
  for (const day of [from, to])
    if (day && !/^\d{4}-\d{2}-\d{2}$/.test(day))
      throw new InputError('import/bad-day', `${day} is no day; write it as 2024-01-31.`);
  const order = dateOrder?.replace('_', '-') as 'day-first' | 'month-first' | 'year-first' | undefined;
  const { author, text, time } = columns ?? {};
  const choices = {
    ...(order ? { dateOrder: order } : {}),
    ...(author && text ? { columns: { author, text, ...(time ? { time } : {}) } } : {}),
    ...(leaveOut?.length ? { leaveOut } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(me ? { me } : {}),
    ...(same?.length ? { same: same.map(({ key, as }) => ({ key, as })) } : {}),
  };
  return {
    ...(timeZone ? { timeZone } : {}),
    ...(typeof keepPlaces === 'boolean' ? { keepPlaces } : {}),
    choices: Object.keys(choices).length > 0 ? choices : null,
  };
}
