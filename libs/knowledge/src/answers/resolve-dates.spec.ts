import { resolveDates } from './resolve-dates';

/** A Thursday. */
const at = Date.parse('2023-05-25T10:00:00Z');
const dates = (text: string) =>
  resolveDates(text, at).map(({ from, to, date, days }) => [
    text.slice(from, to),
    date,
    ...(days ? [days] : []),
  ]);

describe('dates that a text only means', () => {
  it.each([
    ['we met yesterday', ['yesterday', '2023-05-24']],
    ['it broke three days ago', ['three days ago', '2023-05-22']],
    ['a couple of weeks ago', ['a couple of weeks ago', '2023-05-08', 7]],
    ['since last week', ['last week', '2023-05-15', 7]],
    ['last Sunday was warm', ['last Sunday', '2023-05-21']],
    ['it shipped on Thursday', ['on Thursday', '2023-05-18']],
    ['next Monday then', ['next Monday', '2023-05-29']],
    ['last weekend', ['last weekend', '2023-05-20', 2]],
    ['last month', ['last month', '2023-04']],
    ['two years ago', ['two years ago', '2021']],
    ['in August', ['in August', '2022-08']],
    ['昨天上线了', ['昨天', '2023-05-24']],
    ['上周五见过他', ['上周五', '2023-05-19']],
    ['三天前', ['三天前', '2023-05-22']],
    ['上个月', ['上个月', '2023-04']],
    ['去年', ['去年', '2022']],
  ])('are resolved in "%s"', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('come in reading order, each once', () => {
    expect(dates('the day before yesterday, and again last year')).toEqual([
      ['the day before yesterday', '2023-05-23'],
      ['last year', '2022'],
    ]);
  });

  it('are none where a text names none, or a full date', () => {
    expect(dates('in May 2021 we moved on')).toEqual([]);
  });
});
