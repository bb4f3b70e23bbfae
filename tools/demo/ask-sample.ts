import { answerText } from '../support/answer-text';
import * as operations from '../support/operations';
import type { QuestionShape } from '../support/shapes';
import type { DemoOwner } from './demo-owner';
import { demoQuestions } from './questions';

/** Asks the three questions and gives each to `print`: what anybody knows, what Mei knew, what nobody wrote. */
export async function askSample(
  owner: DemoOwner,
  print: (lines: string[]) => void,
): Promise<QuestionShape[]> {
  const { knowledge, persona, unanswerable } = demoQuestions;
  const asked = [
    await ask(owner, knowledge.text),
    await ask(owner, persona.text, persona.asPerson),
    await ask(owner, unanswerable.text),
  ];
  for (const question of asked) {
    const whom = question.asPerson ? `(asking ${question.asPerson.name}) ` : '';
    print([
      `? ${whom}${question.text}`,
      '',
      ...answerText(question).map((line) => `  ${line}`.trimEnd()),
      '',
    ]);
  }
  return asked;
}

async function ask(
  { client, workspace }: DemoOwner,
  text: string,
  personName?: string,
): Promise<QuestionShape> {
  const workspaceId = workspace.id;
  if (personName === undefined) {
    return (await client.request(operations.ask, { input: { workspaceId, text } })).ask;
  }
  const { people } = await client.request(operations.people, {
    workspaceId,
    text: personName,
    first: 20,
    after: null,
  });
  const person = people.items.find(({ name }) => name === personName);
  if (!person) throw new Error(`${personName} is not among the people of the sample team.`);
  return (await client.request(operations.ask, { input: { workspaceId, text, asPersonId: person.id } })).ask;
}
