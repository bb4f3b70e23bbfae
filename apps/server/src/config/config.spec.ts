import { ConfigError, loadConfig } from './config';

const messageOf = (env: Record<string, string>): string => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('the configuration was taken');
};

describe('loadConfig', () => {
  it('lists every problem in one message', () => {
    const message = messageOf({ PORT: 'many', LOG_LEVEL: 'loud', PUBLIC_URL: 'ftp://example.org' });
    expect(message.split('\n- ').slice(1)).toEqual([
      expect.stringMatching(/^PORT: /),
      expect.stringMatching(/^PUBLIC_URL: /),
      expect.stringMatching(/^LOG_LEVEL: /),
    ]);
  });

  it('refuses Redis without a PostgreSQL server, beside the other problems', () => {
    const message = messageOf({ REDIS_URL: 'redis://localhost', PORT: '-1' });
    expect(message).toContain('PORT: ');
    expect(message).toContain('REDIS_URL: needs DATABASE_URL too');
  });

  it('refuses a key of a server that is not named', () => {
    expect(messageOf({ MEILI_KEY: 'secret' })).toContain('MEILI_KEY: needs MEILI_URL');
  });

  it('takes an empty variable as one that is not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' })).toEqual(loadConfig({}));
  });
});
