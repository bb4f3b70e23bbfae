import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestApp, type TestApp } from '../testing/create-test-app';
import { printedSchema } from './printed-schema';

describe('schema.gql', () => {
  let testApp: TestApp;
  beforeAll(async () => {
    testApp = await createTestApp();
  });
  afterAll(() => testApp.close());

  it('is what the code prints; after a change "npm run schema" writes it anew', () => {
    const committed = readFileSync(join(__dirname, '..', '..', 'schema.gql'), 'utf8');
    expect(committed).toBe(printedSchema(testApp.app));
  });
});
