import type { Profile } from '../profile/profile-of';
import type { PersonFidelity } from '../fidelity/measure-fidelity';

/** Where something stands. */
export interface ArchivePlace {
  /** Conversation or document. */
  title: string;
  /** ISO 8601; null where nobody knows. */
  at: string | null;
  speaker: string | null;
}

/** A claim as it leaves the house. */
export interface ArchiveClaim {
  kind: string;
  /** As it was written. */
  text: string;
  /** How it is right, where somebody corrected it. */
  corrected: string | null;
  question: string | null;
  status: string;
  lastSeenAt: string | null;
  places: ArchivePlace[];
}

/** What somebody told of the person; never found in what they wrote. */
export interface ArchiveTold {
  kind: 'name' | 'role' | 'impression' | 'tag' | 'interview';
  /** What the interview asked. */
  question: string | null;
  /** Words; of a tag, its name. */
  text: string;
  isBySubject: boolean;
  at: string;
}

/**
 * Everything of a persona that may leave the house: plain data, the same in every language. `persona.json` of an
 * exported skill is exactly this. Times are ISO 8601 in UTC.
 */
export interface PersonaArchive {
  format: 'tacit-persona';
  version: 1;
  person: { name: string };
  consent: { scope: 'knowledge' | 'voice'; basis: string; grantedAt: string; expiresAt: string | null };
  provenance: {
    /** Tells this copy from every other; the audit log of the installation knows who made it. */
    watermark: string;
    exportedAt: string;
    software: string;
    messages: number;
    sources: { name: string; from: string | null; to: string | null }[];
  };
  knowledge: {
    topics: { words: string[]; messages: number }[];
    claims: ArchiveClaim[];
  };
  /** Habits only with consent to the voice. */
  told: ArchiveTold[];
  /** Only with consent to the voice. */
  voice: {
    style: Profile['style'];
    medianLength: number;
    words: string[];
    phrases: string[];
    emoji: string[];
    fidelity: Omit<PersonFidelity, 'personId'> | null;
  } | null;
}
