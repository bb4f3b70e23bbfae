import { answersType, questionTypes } from '../analysis/question-type';
import { endsWithQuestion } from '../analysis/sentences';
import { isMostlyHan } from '../embedders/language-means';
import type { Passage } from '../passage';
import { answersFlag, flag } from './segment';

const firstPerson = /\b(i|i'm|i've|i'd|i'll|my|me|mine|we|our|us)\b|我|咱/iu;

/** What ranking asks of a text, found out once when it is indexed. */
export function flagsOf({ kind, text, caption, isMeeting }: Passage): number {
  const searched = `${text}\n${caption}`;
  let flags = kind === 'section' ? flag.section : 0;
  if (isMeeting) flags |= flag.meeting;
  if (endsWithQuestion(text)) flags |= flag.endsWithQuestion;
  if (firstPerson.test(text)) flags |= flag.firstPerson;
  if (isMostlyHan(searched)) flags |= flag.mostlyHan;
  for (let type = 0; type < questionTypes; type++) {
    if (answersType(searched, type)) flags |= answersFlag(type);
  }
  return flags;
}
