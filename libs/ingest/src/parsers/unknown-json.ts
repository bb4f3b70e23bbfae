/** Careful steps into JSON of foreign make: every value may be missing or of another type. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectAt(value: unknown, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function listAt(value: unknown, key: string): unknown[] {
  return isObject(value) ? listOf(value[key]) : [];
}

/** The string under the first of some keys that has one; numbers count, as ids come as both. */
export function textAt(value: unknown, ...keys: string[]): string {
  if (!isObject(value)) return '';
  for (const key of keys) {
    const found = value[key];
    if (typeof found === 'string' && found !== '') return found;
    if (typeof found === 'number') return String(found);
  }
  return '';
}

export function numberAt(value: unknown, key: string): number | null {
  const found = isObject(value) ? value[key] : undefined;
  if (typeof found === 'number') return found;
  return typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found))
    ? Number(found)
    : null;
}

/** `JSON.parse` with no exception: undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
