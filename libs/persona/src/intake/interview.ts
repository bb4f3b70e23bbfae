import type { Language } from '../label/persona-label';

/** Parts of a skill profile, in the order in which a successor asks for them. */
export const PROFILE_PARTS = [
  'owner',
  'promise',
  'procedure',
  'decision',
  'lesson',
  'system',
  'definition',
  'answer',
] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

/** What is held of one part of a profile. */
export interface PartEvidence {
  part: ProfilePart;
  /** Claims found. */
  claims: number;
  /** How often they were said, all together. */
  seen: number;
  /** Answers told in an interview. */
  told: number;
}

/** A question about a thin part. */
export interface PartQuestion {
  part: ProfilePart;
  claims: number;
  text: string;
}

const ASK: Record<Language, Record<ProfilePart, string>> = {
  en: {
    owner: 'What are you the one to be asked about?',
    promise: 'What have you promised that is not done yet, and to whom?',
    procedure: 'Which task would somebody else get wrong? Go through it step by step.',
    decision: 'Which decision do people still ask about, and why was it taken?',
    lesson: 'What went wrong once that nobody should have to learn again?',
    system: 'Where are the things you use every day, and who else can get in?',
    definition: 'Which word means something else here than everywhere else?',
    answer: 'Which question do you answer again and again, and what do you say?',
  },
  zh: {
    owner: '哪些事大家应该来问你？',
    promise: '有什么你答应过还没做完？答应了谁？',
    procedure: '哪件事换别人做容易出错？请一步一步说。',
    decision: '哪个决定到现在还有人问起？当时为什么这样定？',
    lesson: '出过什么问题，不该让别人再学一遍？',
    system: '你每天用的东西都在哪里？还有谁能进去？',
    definition: '哪个词在这里的意思和别处不一样？',
    answer: '哪个问题你总在回答？你怎么回答？',
  },
};

/**
 * Questions about the thinnest parts of a profile, the thinnest first: parts of which little was found and nothing
 * told, by claims, then by how often they were said, then in the order of `PROFILE_PARTS`.
 * @param most how many questions at most
 */
export function interviewOfThinParts(
  evidence: readonly PartEvidence[],
  language: Language,
  most = 3,
): PartQuestion[] {
  const known = new Map(evidence.map((one) => [one.part, one]));
  return PROFILE_PARTS.map((part) => known.get(part) ?? { part, claims: 0, seen: 0, told: 0 })
    .sort((a, b) => a.told - b.told || a.claims - b.claims || a.seen - b.seen)
    .slice(0, most)
    .map(({ part, claims }) => ({ part, claims, text: ASK[language][part] }));
}
