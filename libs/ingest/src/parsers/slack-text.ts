/** Names for the ids that Slack writes into its text. */
export interface SlackNames {
  user(id: string): string;
  channel(id: string): string | undefined;
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Slack's markup as people see it: `<@U1>` becomes `@Maya`, `<https://a.b|here>` becomes `here (https://a.b)`. */
export function readSlackText(text: string, names: SlackNames): string {
  const resolved = text.includes('<')
    ? text.replace(/<([^<>\n]*)>/g, (whole, inner: string) => resolve(inner, names) ?? whole)
    : text;
  return resolved.includes('&')
    ? resolved.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    : resolved;
}

function resolve(inner: string, names: SlackNames): string | null {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? '' : inner.slice(bar + 1);
  const id = target.slice(1);
  if (target.startsWith('@')) return `@${names.user(id) === id && label ? label : names.user(id)}`;
  if (target.startsWith('#')) return `#${label || (names.channel(id) ?? id)}`;
  if (target.startsWith('!')) return special(id, label);
  if (target.startsWith('mailto:') || target.startsWith('tel:')) return label || target.replace(/^\w+:/, '');
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return null;
  return label && label !== target && !target.endsWith(`//${label}`) ? `${label} (${target})` : target;
}

/** `<!here>`, `<!subteam^S1|@payments>`, `<!date^1392734382^{date}|Feb 18>`. */
function special(id: string, label: string): string {
  if (/^(?:here|channel|everyone)$/.test(id)) return `@${id}`;
  if (label) return label.replace(/^@?/, id.startsWith('subteam') ? '@' : '');
  return id.startsWith('subteam') ? '@group' : id;
}
