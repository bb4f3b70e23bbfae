import { pino } from 'pino';
import { errorWithoutContent } from './error-without-content';

describe('an error in the log of a vault', () => {
  it('tells where it happened and its code, and nothing of what was to be stored', () => {
    const lines: string[] = [];
    const logger = pino({}, { write: (line: string) => void lines.push(line) });
    const failed = new Error("insert into message values ('love you\n    at the potterywheel') - disk full");
    Object.assign(failed, { code: '53100', query: "'potterywheel'" });
    logger.child({}, { serializers: { err: errorWithoutContent } }).error({ err: failed }, 'job failed');
    expect(lines.join()).toContain('53100');
    expect(lines.join()).toContain('error-without-content.spec');
    expect(lines.join()).not.toMatch(/potterywheel|love you/);
  });
});
