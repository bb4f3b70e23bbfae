import type { ProfileMessage } from '../profile/profile-message';

let count = 0;

/** A message by Mei in a channel, a minute after the one before, valid by default. */
export function buildProfileMessage(fields: Partial<ProfileMessage> = {}): ProfileMessage {
  count++;
  return {
    id: `m${count}`,
    personId: 'mei',
    containerId: 'payments',
    at: Date.UTC(2024, 0, 1, 9, 0) + count * 60_000,
    text: 'The refund job retries three times.',
    ...fields,
  };
}
