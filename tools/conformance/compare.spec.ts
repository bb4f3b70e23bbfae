import type { MessageRecord } from '@tacit/ingest';
import { compare } from './compare';

function said(
  sentAt: string,
  name: string | null,
  text: string,
  change: Partial<MessageRecord> = {},
): MessageRecord {
  const author = name === null ? null : { platform: 'chat', id: name, name };
  const clock = sentAt.endsWith('Z') ? 'utc' : 'local';
  return {
    type: 'message',
    conversation: 'c',
    key: sentAt + text,
    author,
    sentAt,
    clock,
    kind: 'text',
    text,
    place: { file: 'f' },
    ...change,
  };
}

const truth = [
  { time: '2020-01-17T20:49:00', author: 'Maya', text: 'Hello\nJane!' },
  { time: '2020-01-17T20:50:00', author: 'Jane', text: 'Hello Maya!' },
];

describe('comparing messages with a truth', () => {
  it('is 1 when every message is there once, however its lines are joined', () => {
    const messages = [
      said('2020-01-17T20:49:00', 'Maya', 'Hello Jane!'),
      said('2020-01-17T20:50:00', 'Jane', 'Hello Maya!'),
    ];
    expect(compare(messages, truth)).toEqual({ f1: 1, truth: 2, missing: [], extra: [] });
  });

  it.each([
    ['a wrong author', [said('2020-01-17T20:49:00', 'Tom', 'Hello Jane!')]],
    ['a wrong time', [said('2020-01-17T20:48:00', 'Maya', 'Hello Jane!')]],
    ['a wrong text', [said('2020-01-17T20:49:00', 'Maya', 'Hello')]],
  ])('counts %s on both sides', (_, messages) => {
    const found = compare(messages, truth);
    expect(found.f1).toBe(0);
    expect([found.missing.length, found.extra.length]).toEqual([2, 1]);
  });

  it('does not count the same row twice', () => {
    const messages = [1, 2].map(() => said('2020-01-17T20:49:00', 'Maya', 'Hello Jane!'));
    expect(compare(messages, truth).f1).toBeCloseTo(0.5);
  });

  it('finds the zone of a truth that names none', () => {
    const messages = [
      said('2020-01-17T19:49:00Z', 'Maya', 'Hello Jane!'),
      said('2020-07-17T18:50:00Z', 'Jane', 'hi'),
    ];
    const berlin = [truth[0]!, { time: '2020-07-17T20:50:00', author: 'Jane', text: 'hi' }];
    const found = compare(messages, berlin);
    expect(found.f1).toBe(1);
    expect(found.zone).toMatch(/^(?:Africa|Arctic|Europe)\//);
  });

  it('leaves out what the truth never speaks of: the system, and media without a word', () => {
    const messages = [
      said('2020-01-17T20:49:00', 'Maya', 'Hello Jane!'),
      said('2020-01-17T20:50:00', 'Jane', 'Hello Maya!'),
      said('2020-01-17T20:51:00', null, 'Maya left', { kind: 'system' }),
      said('2020-01-17T20:52:00', 'Maya', '', { kind: 'image' }),
    ];
    expect(compare(messages, truth).f1).toBe(1);
    const strict = [...truth, { time: '2020-01-17T20:52:00', author: 'Maya', text: 'sentphoto' }];
    expect(compare(messages, strict).f1).toBe(1);
    expect(compare(messages.slice(0, 2), strict).f1).toBeLessThan(1);
  });
});
