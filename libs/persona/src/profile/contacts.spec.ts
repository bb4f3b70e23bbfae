import { buildProfileMessage } from '../testing/build-profile-message';
import { ContactTally } from './contacts';
import type { ProfileMessage } from './profile-message';

const noon = Date.UTC(2024, 0, 1, 12);
const minute = 60_000;

function contactsOf(messages: Partial<ProfileMessage>[]) {
  const tally = new ContactTally('mei');
  for (const message of messages) tally.add(buildProfileMessage(message));
  return tally.contacts(10);
}

describe('ContactTally', () => {
  it('counts turns that follow each other, both ways', () => {
    const contacts = contactsOf([
      { personId: 'jonas', at: noon },
      { personId: 'mei', at: noon + minute },
      { personId: 'jonas', at: noon + 2 * minute },
    ]);
    expect(contacts).toEqual([{ personId: 'jonas', messages: 2 }]);
  });

  it('does not take the next morning in a channel for an answer', () => {
    expect(contactsOf([{ personId: 'jonas', at: noon }, { at: noon + 600 * minute }])).toEqual([]);
  });

  it('takes every turn of a direct chat for an answer, however late', () => {
    const contacts = contactsOf([
      { personId: 'jonas', at: noon, isDirect: true },
      { at: noon + 600 * minute, isDirect: true },
    ]);
    expect(contacts).toEqual([{ personId: 'jonas', messages: 1 }]);
  });

  it('believes a direct reply more than the order', () => {
    const contacts = contactsOf([
      { id: 'q', personId: 'jonas', at: noon },
      { personId: 'priya', at: noon + minute },
      { at: noon + 2 * minute, replyToId: 'q' },
    ]);
    expect(contacts).toEqual([{ personId: 'jonas', messages: 1 }]);
  });

  it('lets a late answer in a thread count for the one who began it', () => {
    const contacts = contactsOf([
      { id: 'root', personId: 'priya', at: noon, threadId: 'root' },
      { at: noon + 600 * minute, threadId: 'root' },
    ]);
    expect(contacts).toEqual([{ personId: 'priya', messages: 1 }]);
  });

  it('leaves out talk among others and with oneself', () => {
    const contacts = contactsOf([
      { personId: 'jonas', at: noon },
      { personId: 'priya', at: noon + minute },
      { personId: 'mei', at: noon + 60 * minute },
      { personId: 'mei', at: noon + 61 * minute },
    ]);
    expect(contacts).toEqual([]);
  });
});
