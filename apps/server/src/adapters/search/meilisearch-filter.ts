import type { SearchQuery } from '@tacit/knowledge';

/**
 * Values that are compared, written so that nothing in them can end a string or begin an operator: letters, digits and
 * what is harmless stay as they are.
 */
export const comparable = (value: string): string => encodeURIComponent(value);
export const compared = (value: string): string => decodeURIComponent(value);

/** One of the values, as a filter. */
export const oneOf = (attribute: string, values: string[]): string =>
  `${attribute} IN [${values.map((value) => `"${comparable(value)}"`).join(', ')}]`;

/** What a member may read and has asked for, all of which holds. @param parts of the sources that the member may read */
export function filterOf({ handleIds, containerIds, kinds, from, to }: SearchQuery, parts: string[]): string {
  return [
    oneOf('part', parts),
    ...(handleIds ? [oneOf('handleId', handleIds)] : []),
    ...(containerIds ? [oneOf('containerId', containerIds)] : []),
    ...(kinds ? [oneOf('kind', kinds)] : []),
    ...(from === undefined ? [] : [`at >= ${from}`]),
    ...(to === undefined ? [] : [`at <= ${to}`]),
  ].join(' AND ');
}
