/** What a consent record says, whoever keeps it. */
export interface ConsentRecord {
  scope: 'knowledge' | 'voice';
  /** Milliseconds since 1970; null: no end. */
  expiresAt: number | null;
  revokedAt: number | null;
}

/**
 * - `none`: nobody was asked yet, or nothing is on record.
 * - `knowledge`, `voice`: granted and in force; voice includes knowledge.
 * - `expired`: its time is over.
 * - `revoked`: taken back. Holds whatever was granted before, until a new record is made.
 */
export type ConsentState = 'none' | 'knowledge' | 'voice' | 'expired' | 'revoked';

/** The state of the latest record. @param now milliseconds since 1970 */
export function consentState(record: ConsentRecord | null, now: number): ConsentState {
  if (record === null) return 'none';
  if (record.revokedAt !== null && record.revokedAt <= now) return 'revoked';
  if (record.expiresAt !== null && record.expiresAt <= now) return 'expired';
  return record.scope;
}

/** What may be done with a person's words. Ordinary search and answers quote any source and are not ruled here. */
export interface PersonaPermissions {
  /** *Ask NAME*: answers of attributed quotations, as NAME's knowledge, never in the first person of NAME. */
  askKnowledge: boolean;
  /** Answers arranged in NAME's own words and manner. */
  askVoice: boolean;
  /** Rhythm, length, emoji, distinctive words. */
  statistics: boolean;
}

const PERMISSIONS: Record<ConsentState, PersonaPermissions> = {
  none: { askKnowledge: true, askVoice: false, statistics: true },
  knowledge: { askKnowledge: true, askVoice: false, statistics: true },
  voice: { askKnowledge: true, askVoice: true, statistics: true },
  expired: { askKnowledge: true, askVoice: false, statistics: false },
  revoked: { askKnowledge: false, askVoice: false, statistics: false },
};

/**
 * Without consent there is attributed knowledge and no voice; when consent ran out, what described the person
 * goes too; when it was taken back, the persona is paused at once. People always see their own statistics.
 */
export function permissionsOf(state: ConsentState, asker: { isSubject: boolean }): PersonaPermissions {
  const permissions = PERMISSIONS[state];
  return asker.isSubject ? { ...permissions, statistics: true } : permissions;
}
