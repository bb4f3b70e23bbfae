import type { FormUse, Style } from '@tacit/persona';
import type { PersonType } from '../people/person.type';
import type { PassageType } from '../questions/passage.type';
import type { FormUseType, StyleType } from './style.type';

/** Ids of the messages that a style is shown with. */
export function examplesOf({ traits, acts, openings, endings }: Style): string[] {
  const forms = [...acts.flatMap((act) => act.forms), ...openings, ...endings];
  return [...traits, ...forms].flatMap(({ exampleId }) => exampleId ?? []);
}

/** @param known what the reader may see; a slice of somebody they may not know of is left out */
export function asStyleType(
  style: Style,
  known: { people: ReadonlyMap<string, PersonType>; passageOf: (messageId: string) => PassageType | null },
): StyleType {
  const asForms = (uses: FormUse[]): FormUseType[] =>
    uses.map(({ exampleId, ...use }) => ({ ...use, example: known.passageOf(exampleId) }));
  return {
    traits: style.traits.map(({ exampleId, ...use }) => ({
      ...use,
      example: exampleId === null ? null : known.passageOf(exampleId),
    })),
    acts: style.acts.map(({ act, forms }) => ({ act, forms: asForms(forms) })),
    openings: asForms(style.openings),
    endings: asForms(style.endings),
    ...{ scripts: style.scripts, rhythm: style.rhythm },
    slices: style.slices.flatMap(({ kind, of, ...slice }) => {
      const person = kind === 'direct' ? (known.people.get(of) ?? null) : null;
      if (kind === 'direct' && !person) return [];
      return [{ ...slice, person, year: kind === 'year' ? of : null }];
    }),
  };
}
