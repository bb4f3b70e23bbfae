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
    ['two weekends ago we camped', ['two weekends ago', '2023-05-13', 2]],
    ['last Tues it broke', ['last Tues', '2023-05-23']],
    ['the week before last', ['the week before last', '2023-05-08', 7]],
    ['a couple weeks ago', ['a couple weeks ago', '2023-05-08', 7]],
    ['two weeks from now', ['two weeks from now', '2023-06-05', 7]],
    ['here for seven years now', ['seven years now', '2016']],
    ['last summer', ['last summer', '2022-06-01', 92]],
    ['last winter', ['last winter', '2022-12-01', 90]],
    ['this summer', ['this summer', '2023-06-01', 92]],
    ['next spring', ['next spring', '2024-03-01', 92]],
    ['in mid-April', ['mid-April', '2023-04']],
    ['last month', ['last month', '2023-04']],
    ['two years ago', ['two years ago', '2021']],
    ['in August', ['in August', '2022-08']],
    ['back on the 15th', ['on the 15th', '2023-05-15']],
    ['see you on the 3rd', ['on the 3rd', '2023-06-03']],
    ['a party two weekends later', ['two weekends later', '2023-06-10', 2]],
    ['15号上线', ['15号', '2023-05-15']],
    ['昨天上线了', ['昨天', '2023-05-24']],
    ['上周五见过他', ['上周五', '2023-05-19']],
    ['三天前', ['三天前', '2023-05-22']],
    ['上个月', ['上个月', '2023-04']],
    ['去年', ['去年', '2022']],
    ['前年搬的家', ['前年', '2021']],
    ['大前天', ['大前天', '2023-05-22']],
    ['上周末', ['上周末', '2023-05-20', 2]],
    ['去年夏天', ['去年夏天', '2022-06-01', 92]],
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

  it.each([
    'so much happened in the last month',
    'he sat on sat images',
    'this sun is too warm',
    '他目前年轻',
  ])('are not read into words that only look like them: "%s"', (text) => expect(dates(text)).toEqual([]));
});
