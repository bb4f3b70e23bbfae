/** A form with how often it was used and a message that shows it. */
export interface FormUse {
  text: string;
  count: number;
  exampleId: string;
}

/** Above this, forms seen once are forgotten. */
const MAX_FORMS = 20_000;
/** A message of about this many characters shows a form and is read at a glance. */
const BEST_LENGTH = 50;

interface Kept {
  count: number;
  exampleId: string;
  length: number;
}

/** Counts forms and keeps for each the message that shows it best. */
export class FormCounts {
  private readonly forms = new Map<string, Kept>();

  add(form: string, message: { id: string; text: string }): void {
    const known = this.forms.get(form);
    if (known === undefined) {
      this.forms.set(form, { count: 1, exampleId: message.id, length: message.text.length });
      if (this.forms.size > MAX_FORMS) this.forgetRarest();
      return;
    }
    known.count++;
    if (distance(message.text.length) >= distance(known.length)) return;
    known.exampleId = message.id;
    known.length = message.text.length;
  }

  /** Most used first. */
  top(limit: number, atLeast = 1): FormUse[] {
    return [...this.forms]
      .filter(([, { count }]) => count >= atLeast)
      .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
      .slice(0, limit)
      .map(([text, { count, exampleId }]) => ({ text, count, exampleId }));
  }

  private forgetRarest(): void {
    for (const [form, { count }] of this.forms) if (count === 1) this.forms.delete(form);
  }
}

const distance = (length: number): number => Math.abs(length - BEST_LENGTH);
