import { asksWhoSpeaks } from './honesty';
import { isCrisis } from './crisis';
import { tellsDanger } from './crisis-signs';
import { demandOf } from './demand';
import { isExit } from './is-exit';
import { plainWords } from './plain-words';

/** Places that forms of words are hashed to. */
export const FORM_PLACES = 1 << 15;
/** Numbers of a vector of the bundled table. */
export const MEANING_PLACES = 256;
/** Length of a row of weights: forms, meaning, bias. */
export const TURN_PLACES = FORM_PLACES + MEANING_PLACES + 1;

/** Meaning beside forms; a unit vector of 256 numbers is small next to a form that is there or not. */
const MEANING_SCALE = 4;
const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN_WORD = /[a-z0-9']+/g;

/** A sentence of a longer text is looked at alone too; more than these are not. */
const MAX_SENTENCES = 40;
const SENTENCE_END = /[.!?。！？…\n]+/;

/** What a turn is judged by: the whole of it first, then its sentences where it has several. */
export function turnPieces(text: string): string[] {
  const sentences = text.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
  return [text, ...(sentences.length > 1 ? sentences.slice(0, MAX_SENTENCES) : [])];
}

/** What is there of a turn: places of a row of weights, with their values. */
export interface TurnFeatures {
  places: Uint16Array;
  values: Float32Array;
}

/**
 * A turn as the model reads it: words and their neighbours, pieces of words (for slips of the finger), runs of Chinese
 * characters, what the rules find, and the vector of the bundled table.
 */
export function turnFeatures(text: string, vector: Float32Array): TurnFeatures {
  const plain = plainWords(text);
  return formFeatures([...rulesOf(text, plain), ...wordForms(plain)], vector);
}

/** @param forms what is there, those that a rule found with `=` in front; twice the same counts once */
export function formFeatures(found: Iterable<string>, vector: Float32Array): TurnFeatures {
  const forms = [...new Set(found)];
  const places = new Uint16Array(forms.length + MEANING_PLACES + 1);
  const values = new Float32Array(places.length);
  const share = 1 / Math.sqrt(Math.max(6, forms.length));
  for (const [at, form] of forms.entries()) {
    places[at] = hash(form) % FORM_PLACES;
    values[at] = form.startsWith('=') ? 1 : 2 * share;
  }
  for (let at = 0; at < MEANING_PLACES; at++) {
    places[forms.length + at] = FORM_PLACES + at;
    values[forms.length + at] = (vector[at] ?? 0) * MEANING_SCALE;
  }
  places[places.length - 1] = TURN_PLACES - 1;
  values[places.length - 1] = 1;
  return { places, values };
}

/** Words with their neighbours, pieces of words, runs of Chinese characters. */
export function wordForms(plain: string): Set<string> {
  const forms = new Set<string>();
  const words = (plain.match(LATIN_WORD) ?? []).map((word) => word.replaceAll("'", ''));
  const framed = words.length > 0 ? ['^', ...words, '$'] : [];
  for (let at = 0; at < framed.length; at++) {
    for (let length = 1; length <= 3 && at + length <= framed.length; length++)
      forms.add(framed.slice(at, at + length).join(' '));
    if (at + 2 < framed.length) forms.add(`${framed[at]} _ ${framed[at + 2]}`);
  }
  for (const word of words) {
    const spelled = `<${word}>`;
    for (let at = 0; at + 4 <= spelled.length; at++) forms.add(`/${spelled.slice(at, at + 4)}`);
  }
  for (const [run] of plain.matchAll(HAN_RUN)) {
    for (let at = 0; at < run.length; at++)
      for (let length = 1; length <= 4 && at + length <= run.length; length++)
        forms.add(run.slice(at, at + length));
  }
  return forms;
}

function* rulesOf(text: string, plain: string): Generator<string> {
  if (isCrisis(text)) yield '=crisis';
  if (tellsDanger(plain)) yield '=danger';
  if (isExit(text)) yield '=exit';
  if (asksWhoSpeaks(text)) yield '=who';
  const demand = demandOf(text);
  if (demand) yield `=demand ${demand}`;
  if (/[?？]|[吗么呢]$/.test(plain)) yield '=question';
}

/** FNV-1a. */
function hash(form: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < form.length; at++) value = Math.imul(value ^ form.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
