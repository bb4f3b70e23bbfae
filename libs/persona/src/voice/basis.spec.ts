import { basisOf } from './basis';

const own = ['mei', 'mei-2'];

describe('basisOf', () => {
  it('calls their own message said and their own page done', () => {
    expect(basisOf({}, { handleId: 'mei-2', passageId: 'm:1' }, own)).toBe('said');
    expect(basisOf({}, { handleId: 'mei', passageId: 's:1:0-9' }, own)).toBe('done');
  });

  it('calls inferred what others wrote, nobody signed, or was reworded', () => {
    expect(basisOf({}, { handleId: 'jon', passageId: 'm:1' }, own)).toBe('inferred');
    expect(basisOf({}, { handleId: null, passageId: 's:1:0-9' }, own)).toBe('inferred');
    expect(basisOf({ wording: 'shortened' }, { handleId: 'mei', passageId: 'm:1' }, own)).toBe('inferred');
  });
});
