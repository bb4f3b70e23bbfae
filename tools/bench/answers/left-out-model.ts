import type { AnswerModel } from '@tacit/knowledge';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../support/repository-root';

/** The model that never saw a conversation the shipped one was fitted to; undefined for all others. */
export function leftOutModel(conversation: string): AnswerModel | undefined {
  const file = join(repositoryRoot, 'tools', 'fit-answers', 'left-out.json');
  const models = JSON.parse(readFileSync(file, 'utf8')) as Record<string, AnswerModel | undefined>;
  return models[conversation];
}
