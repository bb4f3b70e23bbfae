/** What a check of a receipt found, as the server tells it. */
export interface ErasureCheck {
  isWhole: boolean;
  isRecorded: boolean;
  remains: readonly string[];
  backups: readonly string[];
}

/** The lines for a terminal. Where the audit log has no such entry nothing was looked for, and nothing is claimed. */
export function erasureCheckText({ isWhole, isRecorded, remains, backups }: ErasureCheck): string[] {
  const whole = isWhole ? 'The receipt is as it was made.' : 'The receipt was changed since it was made.';
  if (!isRecorded)
    return [
      whole,
      'The audit log of this server does not have its entry, so nothing was looked for.',
      'An erasure in a vault is written down in the vault alone: the page that erased has checked it there.',
    ];
  return [
    whole,
    'The audit log has its entry.',
    remains.length === 0 ? 'Nothing remains.' : `Still here: ${remains.join('; ')}.`,
    ...backups.map((name) => `The backup ${name} was made before and still holds it; remove it by hand.`),
  ];
}
