import { NotFoundException } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { pino, type Logger } from 'pino';
import { ForbiddenError } from './errors';
import { formatGraphQLError, renderError } from './render-error';

describe('what people see of a failure', () => {
  let log: string[];
  let logger: Logger;
  beforeEach(() => {
    log = [];
    logger = pino({}, { write: (line: string) => void log.push(line) });
  });

  it('is the code and the message of a known one, which is not logged', () => {
    const rendered = renderError(new ForbiddenError('source/not-yours', 'Ask its owner.'), logger);
    expect(rendered).toEqual({ code: 'source/not-yours', message: 'Ask its owner.', status: 403 });
    expect(log).toEqual([]);
  });

  it('is the status of an HTTP failure', () => {
    expect(renderError(new NotFoundException('No such page.'), logger)).toEqual({
      ...{ code: 'http/404', message: 'No such page.', status: 404 },
    });
  });

  it('is nothing but an id of an unknown one, and the id is in the log with the cause', () => {
    const rendered = renderError(new Error('password of the database'), logger);
    expect(rendered).toMatchObject({ code: 'server/unexpected', status: 500 });
    expect(rendered.message).not.toContain('password');
    const [line = ''] = log;
    const { errorId, err } = JSON.parse(line);
    expect(rendered.message).toContain(errorId);
    expect(err.message).toBe('password of the database');
  });

  it('is masked in GraphQL the same way, while mistakes in a query pass', () => {
    const format = formatGraphQLError(logger);
    const thrown = new GraphQLError('secret', { originalError: new Error('secret'), path: ['ask'] });
    const masked = format({ message: 'secret', extensions: { code: 'INTERNAL_SERVER_ERROR' } }, thrown);
    expect(masked.extensions).toEqual({ code: 'server/unexpected' });
    expect(masked.message).not.toContain('secret');

    const mistake = { message: 'Cannot query field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    expect(format(mistake, new GraphQLError(mistake.message))).toMatchObject(mistake);
  });
});
