import { count, plural } from '../support/progress-text';
import type { PreviewShape } from '../support/shapes';

/** What an import would add, in lines for people. */
export function previewText(name: string, preview: PreviewShape): string[] {
  const { isWhole, messages, known, documents, people, from, to, files } = preview;
  const counted = [
    messages > 0 && `${isWhole ? '' : 'at least '}${plural(messages, 'message')}`,
    known > 0 && `${count(known)} of them here already`,
    documents > 0 && plural(documents, 'document'),
    from && `${from.slice(0, 10)} to ${to?.slice(0, 10)}`,
  ].filter(Boolean);
  return [
    `${name}: ${counted.join('; ') || 'nothing that can be read'}`,
    ...people.slice(0, 20).map((person) => `  ${person.name}: ${plural(person.messages, 'message')}`),
    ...files.flatMap(({ path, format, failure, skipped }) => [
      `  ${path}: ${failure ?? format ?? 'unknown'}`,
      ...skipped.map((each) => `    ${count(each.count)} left out or of note, such as: ${each.detail}`),
    ]),
    ...preview.questions.map((question) => `  ${QUESTIONS[question] ?? question}`),
  ];
}

const QUESTIONS: Record<string, string> = {
  COLUMNS: 'If its rows are messages, name the columns in the library: choose "Show me what is in it".',
  DATE_ORDER: 'Nothing tells whether day or month comes first; choose it in the library.',
  TIME_ZONE: 'Its clocks name no zone; --time-zone tells it.',
};
