import type { AskMode, QuestionFullFragment } from '../../api/generated/graphql';

type Result = QuestionFullFragment['result'];

/** The two outcomes of a question, as the pages receive them. */
export type AnswerResult = Extract<Result, { __typename: 'Answer' }>;
export type NoAnswerResult = Extract<Result, { __typename: 'NoAnswer' }>;

/** How somebody is asked, from the address. */
export function modeOf(query: unknown): AskMode {
  return query === 'voice' ? 'VOICE' : query === 'both' ? 'BOTH' : 'KNOWLEDGE';
}

/** The element of a citation's card, so that a numbered mark can lead to it. */
export function cardId(anchor: string, citation: number): string {
  return `c-${anchor}-${citation}`;
}

/** Where a citation opens: its container, at its passage. */
export function placeOf(workspaceId: string, passage: { id: string; containerId: string }) {
  return {
    name: 'container',
    params: { workspaceId, containerId: passage.containerId },
    query: { at: passage.id },
  };
}
