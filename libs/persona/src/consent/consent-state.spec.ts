import { consentState, permissionsOf } from './consent-state';

const now = Date.UTC(2024, 5, 1);
const voice = { scope: 'voice', expiresAt: null, revokedAt: null } as const;
const other = { isSubject: false };

describe('consentState', () => {
  it('is none without a record, else what was granted', () => {
    expect(consentState(null, now)).toBe('none');
    expect(consentState(voice, now)).toBe('voice');
    expect(consentState({ ...voice, scope: 'knowledge' }, now)).toBe('knowledge');
  });

  it('ends at the very moment of expiry', () => {
    expect(consentState({ ...voice, expiresAt: now + 1 }, now)).toBe('voice');
    expect(consentState({ ...voice, expiresAt: now }, now)).toBe('expired');
  });

  it('calls a revoked record revoked, also after its expiry', () => {
    expect(consentState({ ...voice, revokedAt: now, expiresAt: now - 1 }, now)).toBe('revoked');
  });
});

describe('permissionsOf', () => {
  it('allows the voice only by a consent in force', () => {
    const states = ['none', 'knowledge', 'voice', 'expired', 'revoked'] as const;
    expect(states.filter((state) => permissionsOf(state, other).askVoice)).toEqual(['voice']);
  });

  it('pauses everything when consent was taken back', () => {
    expect(permissionsOf('revoked', other)).toEqual({
      askKnowledge: false,
      askVoice: false,
      statistics: false,
    });
  });

  it('keeps attributed knowledge when consent ran out, and drops what describes the person', () => {
    expect(permissionsOf('expired', other)).toEqual({
      askKnowledge: true,
      askVoice: false,
      statistics: false,
    });
  });

  it('never hides their own statistics from the person', () => {
    expect(permissionsOf('revoked', { isSubject: true }).statistics).toBe(true);
  });
});
