import type { ProfileMessage } from '../profile/profile-message';
import { joinWords, wordRuns } from '../profile/words';
import { FormCounts } from './form-counts';
import { RhythmTally } from './rhythm';
import { SPEECH_ACTS, type SpeechAct, speechActsOf } from './speech-act';
import type { ScriptShare, Style } from './style';
import { SliceTally } from './style-slices';
import { type Trait, TraitCounts, TRAITS } from './trait';

/** So many messages of the others are all looked at; of more, every tenth, which is exact enough for a share. */
const ALL_OTHERS = 5_000;
const OTHERS_STRIDE = 10;
/** Below so many the others' share is chance. */
const MIN_OTHERS = 30;
/** A first or last word seen less often, or in fewer than one message of a hundred, is no habit. */
const MIN_HABIT = 3;
const MIN_HABIT_SHARE = 0.01;
const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[A-Za-z]{2,}/;

/** Counts how one person writes while the messages of their conversations stream by, in bounded memory. */
export class StyleTally {
  private readonly own = new TraitCounts();
  private readonly others = new TraitCounts();
  private readonly examples = new Map<Trait, FormCounts>(TRAITS.map((trait) => [trait, new FormCounts()]));
  private readonly acts = new Map<SpeechAct, FormCounts>(SPEECH_ACTS.map((act) => [act, new FormCounts()]));
  private readonly openings = new FormCounts();
  private readonly endings = new FormCounts();
  private readonly scripts = new Map<ScriptShare['script'], number>();
  private readonly rhythm: RhythmTally;
  private readonly slices: SliceTally;
  private othersSeen = 0;

  constructor(private readonly personId: string) {
    this.rhythm = new RhythmTally(personId);
    this.slices = new SliceTally(personId);
  }

  /** Sections are written, not said: they do not count. */
  add(message: ProfileMessage): void {
    if (message.personId === null || message.kind === 'section') return;
    this.rhythm.add(message);
    this.slices.add(message);
    if (message.personId === this.personId) this.addOwn(message);
    else if (this.othersSeen++ < ALL_OTHERS || this.othersSeen % OTHERS_STRIDE === 0)
      this.others.add(message.text);
  }

  /** @param limit at most so many forms, openings and endings each */
  style(limit: number): Style {
    const habit = Math.max(MIN_HABIT, MIN_HABIT_SHARE * this.own.messages);
    return {
      traits: TRAITS.flatMap((trait) => this.traitUse(trait)),
      acts: SPEECH_ACTS.flatMap((act) => {
        const forms = this.acts.get(act)?.top(limit) ?? [];
        return forms.length > 0 ? [{ act, forms }] : [];
      }),
      openings: this.openings.top(limit, habit),
      endings: this.endings.top(limit, habit),
      scripts: [...this.scripts]
        .sort((a, b) => b[1] - a[1])
        .map(([script, count]) => ({ script, share: count / this.own.messages })),
      rhythm: this.rhythm.rhythm(),
      slices: this.slices.slices(this.own),
    };
  }

  private addOwn(message: ProfileMessage): void {
    for (const trait of this.own.add(message.text)) this.examples.get(trait)?.add('', message);
    for (const { act, form } of speechActsOf(message.text)) this.acts.get(act)?.add(form, message);
    const runs = wordRuns(message.text);
    const [first, last] = [runs[0], runs.at(-1)];
    if (first) this.openings.add(joinWords(first.slice(0, 2)), message);
    if (last && runs.flat().length > 2) this.endings.add(joinWords(last.slice(-2)), message);
    const script = scriptOf(message.text);
    this.scripts.set(script, (this.scripts.get(script) ?? 0) + 1);
  }

  private traitUse(trait: Trait): Style['traits'] {
    const { count, share } = this.own.of(trait);
    if (share === null || count === 0) return [];
    const others = this.others.of(trait);
    const othersShare = others.of < MIN_OTHERS ? null : others.share;
    const exampleId = this.examples.get(trait)?.top(1)[0]?.exampleId ?? null;
    return [{ trait, count, share, othersShare, exampleId }];
  }
}

function scriptOf(text: string): ScriptShare['script'] {
  if (HAN.test(text)) return LATIN_WORD.test(text.replace(/https?:\/\/\S+/g, '')) ? 'mixed' : 'han';
  return /[A-Za-z]/.test(text) ? 'latin' : 'other';
}
