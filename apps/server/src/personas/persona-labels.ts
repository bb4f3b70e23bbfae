import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { asksWhoSpeaks, honestLine, personaLabel } from '@tacit/persona';
import type { Viewer } from '../accounts/viewer';
import type { PersonType } from '../people/person.type';
import { viewerLanguage } from './viewer-language';

/** The line that everything of a persona carries, in the language of whoever reads it. */
@Injectable()
export class PersonaLabels {
  constructor(private readonly em: EntityManager) {}

  async of(viewer: Viewer, person: PersonType, words = ''): Promise<string> {
    const language = await viewerLanguage(this.em, viewer, words || person.name);
    return personaLabel({ name: person.name, messages: person.messages, language });
  }

  /** What it is, where the words ask whether it is the person; else null. */
  async noticeOf(viewer: Viewer, { name }: PersonType, words: string): Promise<string | null> {
    if (!asksWhoSpeaks(words)) return null;
    return honestLine({ name, language: await viewerLanguage(this.em, viewer, words) });
  }
}
