import { latestWeeks } from './latest-weeks';

const today = new Date('2024-03-06T12:00Z');

describe('latestWeeks', () => {
  it('compares the last four weeks with the four before', () => {
    const weeks = [
      { week: '2024-01-08', minutes: 900, nights: 7 },
      { week: '2024-01-29', minutes: 60, nights: 2 },
      { week: '2024-02-12', minutes: 20, nights: 1 },
      { week: '2024-03-04', minutes: 5, nights: 0 },
    ];
    expect(latestWeeks(weeks, today)).toEqual({
      now: { minutes: 25, nights: 1 },
      before: { minutes: 60, nights: 2 },
    });
  });

  it('compares nothing where there is nothing older', () => {
    expect(latestWeeks([{ week: '2024-03-04', minutes: 5, nights: 0 }], today).before).toBeNull();
  });
});
