import { highlight } from '../analysis/highlight';
import { fold } from '../analysis/tokens';
import type { AskSuggestion } from '../answer';
import type { Evidence } from '../evidence';
import type { SearchHit } from '../search-index';
import { statementsOf } from './candidate-features';

const mostLikely = 3;
const maxTopics = 3;
/** Who only asks about something is looking for the same person. */
const askingWeight = 0.25;
/** Knowledge fades: what was written a year before the newest counts half. */
const halfLifeMs = 365 * 24 * 60 * 60 * 1000;

/**
 * Who most likely knows: people whose passages are near the question, by how near and how recent they are.
 * No score leaves this function: it orders, it does not judge.
 */
export function peopleWhoKnow(
  found: { hits: SearchHit[]; evidence: Evidence[]; terms: Readonly<Record<string, number>> },
  options: { exceptPersonId?: string; atMost?: number } = {},
): AskSuggestion[] {
  const scores = new Map(found.hits.map((hit) => [hit.passageId, hit.score]));
  const newest = Math.max(...found.evidence.map((one) => one.at ?? -Infinity));
  // By name: whoever is asked for by it is one person to the asker, also where two accounts were not joined yet.
  const people = new Map<string, AskSuggestion & { weight: number }>();
  for (const evidence of found.evidence) {
    if (!evidence.personId || !evidence.speaker || evidence.personId === options.exceptPersonId) continue;
    const name = fold(evidence.speaker);
    const person = people.get(name) ?? {
      ...{ personId: evidence.personId, name: evidence.speaker },
      ...{ passages: 0, lastAt: null, topics: [], weight: 0 },
    };
    const age = evidence.at === null || newest === -Infinity ? 0 : newest - evidence.at;
    person.passages++;
    const states = statementsOf(evidence.text) !== '';
    const near = (scores.get(evidence.passageId) ?? 0) * (states ? 1 : askingWeight);
    person.weight += near * 2 ** (-age / halfLifeMs);
    person.lastAt = Math.max(person.lastAt ?? -Infinity, evidence.at ?? -Infinity);
    if (person.lastAt === -Infinity) person.lastAt = null;
    addTopics(person.topics, evidence, found.terms);
    people.set(name, person);
  }
  return [...people.values()]
    .filter((person) => person.topics.length > 0)
    .sort((a, b) => b.weight - a.weight || (a.personId < b.personId ? -1 : 1))
    .slice(0, options.atMost ?? mostLikely)
    .map(({ weight: _, ...person }) => person);
}

/** Words of the question as the person wrote them. */
function addTopics(topics: string[], evidence: Evidence, terms: Readonly<Record<string, number>>): void {
  for (const { from, to } of highlight(evidence.text, terms)) {
    const word = evidence.text.slice(from, to).toLowerCase();
    if (topics.length < maxTopics && word.length > 1 && !topics.includes(word)) topics.push(word);
  }
}
