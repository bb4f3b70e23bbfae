import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes generated source as the formatter would leave it. */
export async function writeFormatted(path: string, parser: string, source: string): Promise<void> {
  writeFileSync(path, await format(source, { ...(await resolveConfig(path)), parser }));
}
