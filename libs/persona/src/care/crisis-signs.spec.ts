import { isCrisis } from './crisis';
import { tellsDanger, withoutTiredness } from './crisis-signs';

describe('danger told in pieces', () => {
  it.each([
    ['a means and a preparation', "i've been saving up my sleeping tablets"],
    ['a means that draws', 'i keep looking at the bridge and wondering how far the fall is'],
    ['an act that is near', "tonight i'm going to od"],
    ['a lethal dose', 'i looked up what a lethal dose is'],
    ['affairs in order', 'everything is arranged, the dog goes to my sister'],
    ['no future with oneself in it', 'there is no future with me in it'],
    ['following the dead', 'i am coming to join you on the other side'],
    ['a sleep for good', 'i want to fall asleep and that be that'],
    ['blood', 'my wrists are covered in blood and i let it'],
    ['the own funeral', 'would they come to my funeral'],
    ['no way on', "i can't face another night"],
    ['用具与准备', '我攒了一抽屉安眠药'],
    ['没有自己的以后', '明年的生日就没有我了'],
    ['后事', '猫托付给邻居了，信写好放在抽屉里'],
  ])('%s', (_, text) => {
    expect(tellsDanger(text)).toBe(true);
  });

  it.each([
    'i counted the tablets the doctor prescribed',
    'we hiked along the cliff and i looked down',
    'i will jump to the definition as soon as you are done',
    'the rope for climbing is in my bag',
    '切菜的时候手腕划了个口子',
    '我们在天台烧烤',
  ])('not in "%s"', (text) => {
    expect(tellsDanger(text)).toBe(false);
  });

  it('takes tiredness of a task for what it is', () => {
    expect(withoutTiredness('这个项目我撑不下去了')).not.toContain('撑不下去');
    expect(isCrisis('代码写到半夜，撑不下去了，先睡了')).toBe(false);
    expect(isCrisis('我撑不下去了')).toBe(true);
  });
});
