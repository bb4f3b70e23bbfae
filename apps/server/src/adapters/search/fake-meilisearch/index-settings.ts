import { ApiError, refuseUnknown, typed } from './api-error';

/** Which attributes may be filtered, and whether by order too. */
export interface FilterableRule {
  patterns: string[];
  comparison: boolean;
}

export interface Settings {
  displayedAttributes: string[];
  searchableAttributes: string[];
  filterableAttributes: unknown[];
  sortableAttributes: string[];
  rankingRules: string[];
  stopWords: string[];
  embedders: Record<string, { source: string; dimensions: number }>;
  typoTolerance: {
    enabled: boolean;
    minWordSizeForTypos: { oneTypo: number; twoTypos: number };
    disableOnNumbers: boolean;
    disableOnAttributes: string[];
    disableOnWords: string[];
  };
  faceting: { maxValuesPerFacet: number; sortFacetValuesBy: Record<string, string> };
  pagination: { maxTotalHits: number };
  [other: string]: unknown;
}

export const defaultSettings = (): Settings => ({
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  nonSeparatorTokens: [],
  separatorTokens: [],
  dictionary: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: 'byWord',
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    ...{ disableOnWords: [], disableOnAttributes: [], disableOnNumbers: false },
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 1000 },
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: 'indexingTime',
});

const known =
  `displayedAttributes searchableAttributes filterableAttributes sortableAttributes foreignKeys rankingRules
  stopWords nonSeparatorTokens separatorTokens dictionary synonyms distinctAttribute proximityPrecision typoTolerance
  faceting pagination embedders searchCutoffMs localizedAttributes facetSearch prefixSearch chat`.split(
    /\s+/,
  );
const lists = `displayedAttributes searchableAttributes filterableAttributes sortableAttributes rankingRules stopWords`;
const sources = ['openAi', 'huggingFace', 'ollama', 'userProvided', 'rest', 'composite'];

/**
 * @returns what is written down of a change: stop words in order
 * @throws ApiError for unknown fields, wrong types, embedders that cannot be
 */
export function checkedSettings(change: Record<string, unknown>): Partial<Settings> {
  refuseUnknown(change, known);
  for (const name of lists.split(' ')) {
    const value = change[name];
    if (value === undefined || value === null || Array.isArray(value)) continue;
    const code = `invalid_settings_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    throw new ApiError(
      400,
      code,
      `Invalid value type at \`.${name}\`: expected an array, but found ${typed(value)}`,
    );
  }
  const { embedders = {} } = change as Partial<Settings>;
  for (const [name, { source, dimensions }] of Object.entries(embedders)) {
    const refused = (message: string) => new ApiError(400, 'invalid_settings_embedders', message);
    if (!sources.includes(source)) {
      const expected = sources.map((one) => `\`${one}\``).join(', ');
      throw refused(
        `Unknown value \`${source}\` at \`.embedders.${name}.source\`: expected one of ${expected}`,
      );
    }
    if (source === 'userProvided' && dimensions === undefined) {
      throw refused(
        `\`.embedders.${name}\`: Missing field \`dimensions\` (note: this field is mandatory for source \`userProvided\`)`,
      );
    }
  }
  const { stopWords } = change as Partial<Settings>;
  return { ...(change as Partial<Settings>), ...(stopWords && { stopWords: [...stopWords].sort() }) };
}

/** Objects are changed in part, everything else as a whole. */
export function changedSettings(settings: Settings, change: Partial<Settings>): Settings {
  const merged = Object.entries(change).map(([name, value]) => {
    const before = settings[name];
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
    return [name, isObject && before ? { ...before, ...value } : value];
  });
  return { ...settings, ...(Object.fromEntries(merged) as Partial<Settings>) };
}

export function filterableRules({ filterableAttributes }: Settings): FilterableRule[] {
  return filterableAttributes.map((rule) => {
    if (typeof rule === 'string') return { patterns: [rule], comparison: true };
    const { attributePatterns, features } = rule as {
      attributePatterns: string[];
      features?: { filter?: { comparison?: boolean } };
    };
    return { patterns: attributePatterns, comparison: features?.filter?.comparison ?? false };
  });
}
