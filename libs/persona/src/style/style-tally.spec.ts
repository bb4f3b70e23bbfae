import type { ProfileMessage } from '../profile/profile-message';
import { buildProfileMessage } from '../testing/build-profile-message';
import type { Style } from './style';
import { StyleTally } from './style-tally';

const start = Date.UTC(2024, 0, 1, 9, 0);
const minute = 60_000;

function styleOf(messages: Partial<ProfileMessage>[]): Style {
  const tally = new StyleTally('mei');
  for (const message of messages) tally.add(buildProfileMessage(message));
  return tally.style(6);
}

const says = (text: string, times: number, more: Partial<ProfileMessage> = {}) =>
  Array.from({ length: times }, () => ({ text, ...more }));
const share = (style: Style, trait: string) => style.traits.find((use) => use.trait === trait)?.share;

describe('style', () => {
  it('counts habits of writing, each with a message that shows it', () => {
    const style = styleOf([
      { id: 'a', text: 'haha yes!' },
      { id: 'b', text: 'It is done.' },
    ]);
    expect(style.traits.find(({ trait }) => trait === 'laughs')).toMatchObject({
      share: 0.5,
      exampleId: 'a',
    });
    expect(share(style, 'startsLowerCase')).toBe(0.5);
    expect(share(style, 'asks')).toBeUndefined();
  });

  it('leaves out of a share what cannot show it: Chinese has no case', () => {
    expect(share(styleOf([{ text: 'fine' }, { text: '好的' }]), 'startsLowerCase')).toBe(1);
  });

  it('tells how often the others of the same conversations do it, once they wrote enough', () => {
    const few = styleOf([{ text: 'ok!' }, ...says('fine!', 29, { personId: 'ben' })]);
    expect(few.traits.find(({ trait }) => trait === 'exclaims')?.othersShare).toBeNull();
    const many = styleOf([
      { text: 'ok!' },
      ...says('fine', 15, { personId: 'ben' }),
      ...says('fine!', 15, { personId: 'ben' }),
    ]);
    expect(many.traits.find(({ trait }) => trait === 'exclaims')?.othersShare).toBe(0.5);
  });

  it('knows their words for yes and thanks, most used first', () => {
    const { acts } = styleOf([...says('yep', 3), ...says('sure', 1), ...says('it works, cheers', 1)]);
    expect(acts.map(({ act, forms }) => [act, forms.map(({ text, count }) => [text, count])])).toEqual([
      [
        'yes',
        [
          ['yep', 3],
          ['sure', 1],
        ],
      ],
      ['thanks', [['cheers', 1]]],
    ]);
  });

  it('knows how messages begin and end when it is a habit', () => {
    const { openings, endings } = styleOf([
      ...['let me look at the log', 'let me ask Ada about it', 'let me see what is in there'].map((text) => ({
        text,
      })),
      ...['we ship it on Friday I guess', 'it is the cache I guess', 'nobody knows I guess'].map((text) => ({
        text,
      })),
    ]);
    expect(openings.map(({ text }) => text)).toEqual(['let me']);
    expect(endings.map(({ text }) => text)).toEqual(['i guess']);
  });

  it('knows which scripts they write in', () => {
    const { scripts } = styleOf([...says('我们先发版', 2), { text: '把 deploy 停一下' }, { text: 'done' }]);
    expect(scripts[0]).toEqual({ script: 'han', share: 0.5 });
    expect(scripts.map(({ script }) => script).sort()).toEqual(['han', 'latin', 'mixed']);
  });

  it('measures how soon they answer, how many messages they send in a row and who begins', () => {
    const direct = { isDirect: true, containerId: 'dm' };
    const { rhythm } = styleOf([
      { ...direct, personId: 'ben', at: start },
      { ...direct, at: start + 4 * minute },
      { ...direct, at: start + 5 * minute },
      { ...direct, personId: 'ben', at: start + 6 * minute },
      { ...direct, at: start + 600 * minute },
    ]);
    expect(rhythm).toEqual({
      replyDelayMs: 4 * minute,
      replies: 1,
      inARow: 1.5,
      startsShare: 0.5,
      sittings: 2,
    });
  });

  it('does not take the next morning in a channel for an answer', () => {
    const { rhythm } = styleOf([{ personId: 'ben', at: start }, { at: start + 16 * 60 * minute }]);
    expect(rhythm.replyDelayMs).toBeNull();
  });

  it('tells with whom they write otherwise, where the difference is hardly chance', () => {
    const dm = { isDirect: true, containerId: 'dm' };
    const { slices } = styleOf([
      { ...dm, personId: 'ben', text: 'hey' },
      ...says('lol yes', 60, { ...dm, at: start }),
      ...says('The report is ready.', 60, { at: start }),
    ]);
    expect(slices.map(({ kind, of, messages }) => [kind, of, messages])).toEqual([
      ['direct', 'ben', 60],
      ['group', '', 60],
    ]);
    expect(slices[0]?.differences).toContainEqual({ trait: 'laughs', share: 1, wholeShare: 0.5 });
  });

  it('tells years apart, and says nothing of a year with few messages', () => {
    const at = (year: number) => ({ at: Date.UTC(year, 3, 1) });
    const years = (style: Style) => style.slices.map(({ of }) => of);
    expect(years(styleOf([...says('ok', 60, at(2022)), ...says('ok', 60, at(2023))]))).toEqual([
      '2022',
      '2023',
    ]);
    expect(years(styleOf([...says('ok', 60, at(2022)), ...says('ok', 10, at(2023))]))).toEqual([]);
  });

  it('takes no document for something said', () => {
    expect(styleOf([{ kind: 'section', text: 'yes!' }]).traits).toEqual([]);
  });
});
