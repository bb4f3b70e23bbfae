import { registerEnumType } from '@nestjs/graphql';

/**
 * Shows an enum in GraphQL under upper-case names (`TEAM`), while code and tables keep the value (`team`).
 * @returns what `@Field(() => ...)` and `@Args` take; values pass through unchanged
 */
export function enumType(name: string, values: Record<string, string>): Record<string, string> {
  const shown = Object.fromEntries(Object.values(values).map((value) => [value.toUpperCase(), value]));
  registerEnumType(shown, { name });
  return shown;
}
