import { labelledDate } from './labelled-date';

const days = (label: string) => {
  const meant = labelledDate(label);
  return meant && [meant.from, meant.to - 1].map((at) => new Date(at).toISOString().slice(0, 10));
};

describe('the time that a label means', () => {
  it.each([
    ['7 May 2023', '2023-05-07', '2023-05-07'],
    ['August 15, 2023', '2023-08-15', '2023-08-15'],
    ['The Friday before 23January, 2022', '2022-01-21', '2022-01-21'],
    ['The Friday before 15 July 2023', '2023-07-14', '2023-07-14'],
    ['The week before October 13th, 2023.', '2023-10-06', '2023-10-12'],
    ['two weekends before 17 July 2023', '2023-07-08', '2023-07-09'],
    ['The weekend of 24June, 2022.', '2022-06-25', '2022-06-26'],
    ['July 2023', '2023-07-01', '2023-07-31'],
    ['The summer of 2022', '2022-06-01', '2022-08-31'],
    ['early August, 2023', '2023-08-01', '2023-08-31'],
    ['Since 2016', '2016-01-01', '2016-12-31'],
  ])('"%s"', (label, from, to) => {
    expect(days(label)).toEqual([from, to]);
  });

  it('is none where a label is no time', () => {
    expect(days('three weeks')).toBeNull();
  });
});
