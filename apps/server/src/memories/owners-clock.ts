import type { LocalClock } from '@tacit/persona';
import { isTimeZone } from '../imports/uploads/upload-request';

/** What the clock on the owner's wall shows at a time; without a known zone that of UTC. */
export function ownersClock(timeZone: string | undefined): (at: number) => LocalClock {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' },
    timeZone: zoneOf(timeZone),
  });
  return (at) => {
    const parts = format.formatToParts(new Date(at));
    const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
    return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
  };
}

export const zoneOf = (timeZone: string | undefined): string =>
  timeZone && isTimeZone(timeZone) ? timeZone : 'UTC';
