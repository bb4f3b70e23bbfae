import { buildProfileMessage } from '../testing/build-profile-message';
import { profileOf } from '../profile/profile-of';
import { numberChanges, profileNumbers } from './profile-numbers';

describe('the figures of a version', () => {
  it('are numbers by name, without any word of the person', async () => {
    const profile = await profileOf([buildProfileMessage({ text: 'haha yes!' })], { personId: 'mei' });
    expect(profileNumbers(profile)).toMatchObject({ messages: 1, 'trait.laughs': 1, 'trait.exclaims': 1 });
  });

  it('are told where they read differently, and where one version has none', () => {
    const before = { messages: 100, medianLength: 40, 'trait.laughs': 0.1, 'trait.asks': 0.2, inARow: 2 };
    const after = {
      messages: 130,
      medianLength: 41,
      'trait.laughs': 0.105,
      'trait.asks': 0.3,
      'trait.code': 0.1,
    };
    expect(numberChanges(before, after)).toEqual([
      { name: 'messages', before: 100, after: 130 },
      { name: 'trait.asks', before: 0.2, after: 0.3 },
      { name: 'trait.code', before: null, after: 0.1 },
      { name: 'inARow', before: 2, after: null },
    ]);
  });
});
