import type { Language } from '../label/persona-label';
import { isCrisis } from './crisis';
import { type CrisisNotice, crisisNotice } from './crisis-notice';
import { type Demand, demandOf } from './demand';
import { asksWhoSpeaks } from './honesty';
import { isExit } from './is-exit';

/** What has to happen before any reply is looked for. */
export type TurnCheck =
  | { kind: 'ok' }
  /** Close at once, with `farewellLine` and nothing else. */
  | { kind: 'exit' }
  /** Leave the role and show the notice; no reply of the persona. */
  | { kind: 'crisis'; notice: CrisisNotice }
  /** Answer with `honestLine`; no reply of the persona. */
  | { kind: 'who-speaks' }
  /** Answer with `demandLine`: only the real person could give that. */
  | { kind: 'demand'; demand: Demand };

/**
 * Judges one turn, of either side, before it is shown or answered. The gravest finding wins. The notice is in
 * the language of the words themselves, whatever the interface is set to.
 */
export function checkTurn(text: string): TurnCheck {
  if (isCrisis(text)) return crisisCheck(text);
  if (isExit(text)) return { kind: 'exit' };
  if (asksWhoSpeaks(text)) return { kind: 'who-speaks' };
  const demand = demandOf(text);
  if (demand) return { kind: 'demand', demand };
  return { kind: 'ok' };
}

/** The notice for whoever wrote this. */
export function crisisCheck(text: string): TurnCheck {
  return { kind: 'crisis', notice: crisisNotice(languageOf(text)) };
}

function languageOf(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}
