import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261124153210 } from './Migration20261124153210';
import { Migration20261124155605 } from './Migration20261124155605';
import { Migration20261124161324 } from './Migration20261124161324';

/** In the order they run. `npm run db:migration` writes a new file and its line here. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261124153210', class: Migration20261124153210 },
  { name: 'Migration20261124155605', class: Migration20261124155605 },
  { name: 'Migration20261124161324', class: Migration20261124161324 },
];
