import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatsPage } from './formats-page';

/** `npm run formats`: writes the page about the formats anew, which is committed. */
writeFileSync(join(__dirname, '..', 'FORMATS.md'), formatsPage());
