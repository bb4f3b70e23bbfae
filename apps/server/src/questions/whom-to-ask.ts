const shown = 3;

/** Most likely first, but who is still there before who has left: they can be asked for what they wrote alone. */
export function whomToAsk<One extends { person: { hasLeft: boolean } }>(known: readonly One[]): One[] {
  const here = known.filter(({ person }) => !person.hasLeft);
  const left = known.filter(({ person }) => person.hasLeft);
  return [...here.slice(0, left.length > 0 ? shown - 1 : shown), ...left].slice(0, shown);
}
