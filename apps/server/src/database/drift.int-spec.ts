import { MikroORM } from '@mikro-orm/core';
import type { AbstractSqlDriver } from '@mikro-orm/knex';
import { createTestApp, type TestApp } from '../testing/create-test-app';

/** On the embedded database; with TEST_DATABASE_URL on that PostgreSQL. */
describe('a database that the migrations have made', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await createTestApp();
  });
  afterAll(() => testApp.close());

  it('is what the entities describe; after a change "npm run db:migration" writes the difference', async () => {
    const orm = testApp.app.get<MikroORM<AbstractSqlDriver>>(MikroORM);
    await expect(orm.getSchemaGenerator().getUpdateSchemaSQL({ wrap: false })).resolves.toBe('');
  });
});
