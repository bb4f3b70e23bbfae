import { StaticEmbedder } from '@tacit/knowledge';
import { TurnEar } from './turn-ear';

describe('an ear for danger', () => {
  let ear: TurnEar;
  beforeAll(async () => void (ear = await TurnEar.open(StaticEmbedder.open())));

  it.each([
    'been stockpiling my tablets for a month now',
    'I keep going up to the roof at night and look down',
    'soon nobody has to worry about me',
    'Lovely weather today. I wrote a letter for each of the children and put them on the shelf.',
    '药我一颗颗都数过了',
    '大家以后不用再替我操心',
  ])('hears it in "%s"', async (text) => {
    expect((await ear.checkTurn(text)).kind).toBe('crisis');
  });

  it.each([
    'we watched the sunset from the rooftop bar',
    'I miss how you laughed at my jokes',
    'the doctor told me to take the tablets with food',
    'why did you stop loving me',
    '周末去江边散步吧',
    '我好想你，你在那边还好吗',
    ...['morning', 'I miss you', 'i am so tired', 'I had a fight with my flatmate'],
    ...['早安', '晚上好', '我想你了', '饿死了', '睡不着', '今天被老板骂了'],
  ])('stays calm at "%s"', async (text) => {
    expect((await ear.checkTurn(text)).kind).not.toBe('crisis');
  });

  it.each([
    ['human', 'I know you are sitting behind that screen, admit it'],
    ['love', 'tell me your heart still belongs to me'],
    ['return', 'promise that one day you will be home with me again'],
    ['apology', 'I want you to admit the fault was yours'],
    ['contact', 'help me find out who he is seeing'],
    ['love', '告诉我你心里一直有我'],
    ['return', '答应我以后我们还会在一起'],
  ])('hears a demand for %s in "%s"', async (demand, text) => {
    expect(await ear.checkTurn(text)).toEqual({ kind: 'demand', demand });
  });

  it.each(['do you remember the lake?', 'I made your soup today', 'I saw your brother', '还记得那家面馆吗'])(
    'hears no demand in "%s"',
    async (text) => {
      expect((await ear.checkTurn(text)).kind).toBe('ok');
    },
  );

  it.each(['good night', '晚安', 'that was lovely, night night', '太晚了，睡了，明天聊'])(
    'lets go of whoever says "%s"',
    async (text) => {
      expect((await ear.checkTurn(text)).kind).toBe('exit');
    },
  );

  it('hears danger in one sentence of a long calm text', async () => {
    const calm = 'We had soup for lunch. My sister called from Lisbon. The cat slept on the sofa all day.';
    expect((await ear.checkTurn(calm)).kind).not.toBe('crisis');
    expect((await ear.checkTurn(`${calm} Tonight I will take all the tablets.`)).kind).toBe('crisis');
  });

  it.each([
    "Hey Mel! Good to see you! How have you been? I can't wait to tell you. It was amazing.",
    'No way! That sounds hard. What happened then? I would have been lost.',
    'Thanks. I know. It means a lot to me. So, what now?',
    '真的吗？太好了！我不知道。后来呢？',
  ])('takes no short sentence of ordinary talk for danger: "%s"', async (text) => {
    expect((await ear.checkTurn(text)).kind).not.toBe('crisis');
  });

  it('leaves everything else to the words', async () => {
    expect((await ear.checkTurn('bye')).kind).toBe('exit');
    expect((await ear.checkTurn('I want to kill myself')).kind).toBe('crisis');
    expect((await ear.checkTurn('do you remember the lake')).kind).toBe('ok');
  });
});
