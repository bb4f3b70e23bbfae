import type { FormUse } from './form-counts';
import type { Rhythm } from './rhythm';
import type { SpeechAct } from './speech-act';
import type { Trait } from './trait';

/** How somebody writes, counted and shown with examples. Descriptive: no grade, no mood, no type of character. */
export interface Style {
  /** In the order of `TRAITS`; only what was seen at all. */
  traits: TraitUse[];
  /** Their words for what everybody has to say. */
  acts: ActUse[];
  /** First words of their messages, at least three times and in one of a hundred. */
  openings: FormUse[];
  /** Last words of their messages, at least three times and in one of a hundred. */
  endings: FormUse[];
  /** Scripts they write in, by share of their messages. */
  scripts: ScriptShare[];
  rhythm: Rhythm;
  /** With whom and when they wrote otherwise; only where there is enough. */
  slices: StyleSlice[];
}

export interface TraitUse {
  trait: Trait;
  /** Messages that show it. */
  count: number;
  /** Of the messages that can show it. */
  share: number;
  /** The same share of the others in the same conversations; null where they wrote too little. */
  othersShare: number | null;
  exampleId: string | null;
}

export interface ActUse {
  act: SpeechAct;
  forms: FormUse[];
}

export interface ScriptShare {
  /** `han` for Chinese without any Latin word, `latin`, `mixed`, `other`. */
  script: 'han' | 'latin' | 'mixed' | 'other';
  share: number;
}

/** The same habits towards one audience, or in one year. */
export interface StyleSlice {
  /** A direct chat with one person, everything said in groups, or a year. */
  kind: 'direct' | 'group' | 'year';
  /** Person id, '' or for example 2024. */
  of: string;
  messages: number;
  medianLength: number;
  /** Traits that stand out from the whole: the difference is hardly chance and at least a tenth. */
  differences: { trait: Trait; share: number; wholeShare: number }[];
}
