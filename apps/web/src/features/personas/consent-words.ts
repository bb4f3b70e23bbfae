interface ConsentLine {
  scope: 'KNOWLEDGE' | 'VOICE';
  expiresAt?: string | null;
  revokedAt?: string | null;
}

export type ConsentWords = 'none' | 'knowledge' | 'voice' | 'expired' | 'revoked';

/** What a record of consent means now. Taken back wins over everything, then its end. */
export function consentWords(consent: ConsentLine | null | undefined, now: number): ConsentWords {
  if (!consent) return 'none';
  if (consent.revokedAt && Date.parse(consent.revokedAt) <= now) return 'revoked';
  if (consent.expiresAt && Date.parse(consent.expiresAt) <= now) return 'expired';
  return consent.scope === 'VOICE' ? 'voice' : 'knowledge';
}
