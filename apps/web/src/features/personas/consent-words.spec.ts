import { consentWords } from './consent-words';

const now = Date.parse('2025-06-01T00:00:00Z');

describe('consentWords', () => {
  it('says that nobody was asked when nothing is on record', () => {
    expect(consentWords(null, now)).toBe('none');
  });

  it('tells words from voice', () => {
    expect(consentWords({ scope: 'KNOWLEDGE' }, now)).toBe('knowledge');
    expect(consentWords({ scope: 'VOICE', expiresAt: '2026-01-01T00:00:00Z' }, now)).toBe('voice');
  });

  it('ends with its date, and at once when it is taken back', () => {
    const ended = { scope: 'VOICE', expiresAt: '2025-01-01T00:00:00Z' } as const;
    expect(consentWords(ended, now)).toBe('expired');
    expect(consentWords({ ...ended, revokedAt: '2025-02-01T00:00:00Z' }, now)).toBe('revoked');
  });
});
