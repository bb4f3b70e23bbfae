import { ApiError, listed } from './api-error';
import type { FilterableRule } from './index-settings';

export type Document = Record<string, unknown>;
type Test = (document: Document) => boolean;

/** Asked of the settings: whether an attribute may be filtered, and by which operators. */
export interface Filterables {
  uid: string;
  rules: FilterableRule[];
  /** Of searches and of deletions. */
  errorCode: string;
}

/**
 * The filter of a request: a string, or an array that is a conjunction of strings and of arrays that are disjunctions.
 * @throws ApiError for what cannot be parsed and attributes that are not filterable
 */
export function filterOf(filter: unknown, filterables: Filterables): Test {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === 'string') return new FilterParser(filter, filterables).parse();
  const parts = filter as (string | string[])[];
  const tests = parts.map((part) => {
    const choices = [part].flat().map((one) => new FilterParser(one, filterables).parse());
    return (document: Document) => choices.some((test) => test(document));
  });
  return (document) => tests.every((test) => test(document));
}

const token =
  /\s*(?:(?<op>!=|>=|<=|[=<>()[\],])|"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>(?:[^'\\]|\\.)*)'|(?<word>[^\s()[\],=<>!"']+))/y;
interface Token {
  text: string;
  isQuoted: boolean;
}
const comparisons = ['=', '!=', '>', '>=', '<', '<='];

class FilterParser {
  private readonly tokens: Token[];
  private at = 0;

  constructor(
    text: string,
    private readonly filterables: Filterables,
  ) {
    this.tokens = tokensOf(text);
  }

  parse(): Test {
    if (this.tokens.length === 0) return () => true;
    const test = this.disjunction();
    if (this.at < this.tokens.length)
      throw this.refused('Found unexpected characters at the end of the filter.');
    return test;
  }

  private disjunction(): Test {
    const tests = [this.conjunction()];
    while (this.takes('OR')) tests.push(this.conjunction());
    return (document) => tests.some((test) => test(document));
  }

  private conjunction(): Test {
    const tests = [this.negation()];
    while (this.takes('AND')) tests.push(this.negation());
    return (document) => tests.every((test) => test(document));
  }

  private negation(): Test {
    if (this.takes('NOT')) {
      const test = this.negation();
      return (document) => !test(document);
    }
    if (!this.takes('(')) return this.condition();
    const test = this.disjunction();
    if (!this.takes(')')) throw this.refused('Expression is missing its closing delimiter.');
    return test;
  }

  private condition(): Test {
    const attribute = this.value();
    const isNot = this.takes('NOT');
    const not = (test: Test): Test => (isNot ? (document) => !test(document) : test);
    if (this.takes('EXISTS')) return not(this.of(attribute, 'EXISTS', (values) => values.length > 0));
    if (this.takes('IN')) return not(this.of(attribute, 'IN', equalsAny(this.list())));
    if (this.takes('IS')) {
      const isNegated = this.takes('NOT');
      const kind = this.value().toUpperCase();
      const wanted = kind === 'EMPTY' ? (['', '[]', '{}'] as const) : (['null'] as const);
      const test = this.of(attribute, `IS ${kind}`, (values, raw) => isOneOf(raw, wanted));
      return isNegated ? (document) => !test(document) : test;
    }
    const operator = comparisons.find((one) => this.takes(one));
    if (operator === undefined) throw this.refused('Was expecting an operation after an attribute.');
    const value = this.value();
    if (operator === '=') return this.of(attribute, operator, equalsAny([value]));
    if (operator === '!=') return (document) => !this.of(attribute, operator, equalsAny([value]))(document);
    return this.of(attribute, operator, (values) =>
      values.some((one) => compares(Number(one), operator, Number(value))),
    );
  }

  private of(attribute: string, operator: string, test: (values: string[], raw: unknown) => boolean): Test {
    this.allow(attribute, operator);
    return (document) => test(valuesOf(document[attribute]), document[attribute]);
  }

  private allow(attribute: string, operator: string): void {
    const { uid, rules } = this.filterables;
    const at = rules.findIndex(({ patterns }) => patterns.includes(attribute));
    const rule = rules[at];
    if (!rule) {
      const known = rules.flatMap(({ patterns }) => patterns).sort();
      throw this.refused(
        `Index \`${uid}\`: Attribute \`${attribute}\` is not filterable. Available filterable attribute patterns are: ${listed(known)}.`,
      );
    }
    if (!['>', '>=', '<', '<='].includes(operator) || rule.comparison) return;
    throw this.refused(
      `Index \`${uid}\`: Filter operator \`${operator}\` is not allowed for the attribute \`${attribute}\`.\n  - Note: field \`${attribute}\` matched rule #${at} in \`filterableAttributes\``,
    );
  }

  private list(): string[] {
    if (!this.takes('[')) throw this.refused('Expected `[` after `IN` keyword.');
    const values: string[] = [];
    while (!this.takes(']')) {
      values.push(this.value());
      this.takes(',');
    }
    return values;
  }

  private value(): string {
    const next = this.tokens[this.at];
    if (!next || (!next.isQuoted && /^[=<>()[\],!]/.test(next.text))) {
      throw this.refused('Was expecting a value but instead got nothing.');
    }
    this.at++;
    return next.text;
  }

  private takes(text: string): boolean {
    const next = this.tokens[this.at];
    if (!next || next.isQuoted || next.text.toUpperCase() !== text) return false;
    this.at++;
    return true;
  }

  private refused(message: string): ApiError {
    return new ApiError(400, this.filterables.errorCode, message);
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { op, double, single, word } = match.groups!;
    const quoted = double ?? single;
    tokens.push({
      text: quoted?.replace(/\\(.)/g, '$1') ?? op ?? word ?? '',
      isQuoted: quoted !== undefined,
    });
  }
  return tokens;
}

const valuesOf = (value: unknown): string[] => (value === undefined ? [] : [value].flat(9).map(String));

/** Equality knows no case. */
function equalsAny(wanted: string[]): (values: string[]) => boolean {
  const set = new Set(wanted.map((one) => one.toLowerCase()));
  return (values) => values.some((one) => set.has(one.toLowerCase()));
}

const isOneOf = (raw: unknown, texts: readonly string[]): boolean =>
  raw !== undefined && texts.includes(raw === '' ? '' : JSON.stringify(raw));

function compares(value: number, operator: string, with_: number): boolean {
  if (operator === '>') return value > with_;
  if (operator === '>=') return value >= with_;
  return operator === '<' ? value < with_ : value <= with_;
}
