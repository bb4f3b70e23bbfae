import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const description = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');

/** Of this package. */
export const { version } = z.object({ version: z.string() }).parse(JSON.parse(description));
