import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as operations from './operations';
import { repositoryRoot } from './repository-root';

const schema = buildSchema(readFileSync(join(repositoryRoot, 'apps/server/schema.gql'), 'utf8'));

describe('what the tools ask of the server', () => {
  it.each(Object.entries(operations))('%s is valid in its schema', (_name, { text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});
