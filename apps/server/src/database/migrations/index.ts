import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261124165716 } from './Migration20261124165716';
import { Migration20261126161601 } from './Migration20261126161601';
import { Migration20261126203013 } from './Migration20261126203013';
import { Migration20261126211630 } from './Migration20261126211630';
import { Migration20261126212458 } from './Migration20261126212458';
import { Migration20261127002052 } from './Migration20261127002052';
import { Migration20261127004425 } from './Migration20261127004425';
import { Migration20261127005501 } from './Migration20261127005501';
import { Migration20261127015033 } from './Migration20261127015033';
import { Migration20261127020604 } from './Migration20261127020604';
import { Migration20261127053008 } from './Migration20261127053008';
import { Migration20261127054805 } from './Migration20261127054805';
import { Migration20261127060942 } from './Migration20261127060942';
import { Migration20261127061200 } from './Migration20261127061200';
import { Migration20261127062500 } from './Migration20261127062500';
import { Migration20261127063147 } from './Migration20261127063147';
import { Migration20261127064100 } from './Migration20261127064100';
import { Migration20261127070500 } from './Migration20261127070500';
import { Migration20261127103500 } from './Migration20261127103500';
import { Migration20261127104500 } from './Migration20261127104500';
import { Migration20261127105000 } from './Migration20261127105000';

/** In the order they run. `npm run db:migration` writes a new file and its line here. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261124165716', class: Migration20261124165716 },
  { name: 'Migration20261126161601', class: Migration20261126161601 },
  { name: 'Migration20261126203013', class: Migration20261126203013 },
  { name: 'Migration20261126211630', class: Migration20261126211630 },
  { name: 'Migration20261126212458', class: Migration20261126212458 },
  { name: 'Migration20261127002052', class: Migration20261127002052 },
  { name: 'Migration20261127004425', class: Migration20261127004425 },
  { name: 'Migration20261127005501', class: Migration20261127005501 },
  { name: 'Migration20261127015033', class: Migration20261127015033 },
  { name: 'Migration20261127020604', class: Migration20261127020604 },
  { name: 'Migration20261127053008', class: Migration20261127053008 },
  { name: 'Migration20261127054805', class: Migration20261127054805 },
  { name: 'Migration20261127060942', class: Migration20261127060942 },
  { name: 'Migration20261127061200', class: Migration20261127061200 },
  { name: 'Migration20261127062500', class: Migration20261127062500 },
  { name: 'Migration20261127063147', class: Migration20261127063147 },
  { name: 'Migration20261127064100', class: Migration20261127064100 },
  { name: 'Migration20261127070500', class: Migration20261127070500 },
  { name: 'Migration20261127103500', class: Migration20261127103500 },
  { name: 'Migration20261127104500', class: Migration20261127104500 },
  { name: 'Migration20261127105000', class: Migration20261127105000 },
];
