import { StaticEmbedder } from '@tacit/knowledge';
import { CrisisEar } from './crisis-ear';

describe('an ear for danger', () => {
  let ear: CrisisEar;
  beforeAll(async () => void (ear = await CrisisEar.open(StaticEmbedder.open())));

  it.each([
    'been stockpiling my tablets for a month now',
    'I keep going up to the roof at night and look down',
    'soon nobody has to worry about me',
    'Lovely weather today. I wrote a letter for each of the children and put them on the shelf.',
    '药我一颗颗都数过了',
    '大家以后不用再替我操心',
  ])('hears it in "%s"', async (text) => {
    expect(await ear.hears(text)).toBe(true);
    expect((await ear.checkTurn(text)).kind).toBe('crisis');
  });

  it.each([
    'we watched the sunset from the rooftop bar',
    'I miss how you laughed at my jokes',
    'the doctor told me to take the tablets with food',
    'why did you stop loving me',
    '周末去江边散步吧',
    '我好想你，你在那边还好吗',
  ])('stays calm at "%s"', async (text) => {
    expect(await ear.hears(text)).toBe(false);
  });

  it('leaves everything else to the words', async () => {
    expect((await ear.checkTurn('bye')).kind).toBe('exit');
    expect((await ear.checkTurn('I want to kill myself')).kind).toBe('crisis');
    expect((await ear.checkTurn('do you remember the lake')).kind).toBe('ok');
  });
});
