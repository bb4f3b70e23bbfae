const AFTER_NOON = /^(?:p\.?\s?m\.?|下午|午後|오후|晚上|中午)$/i;
const BEFORE_NOON = /^(?:a\.?\s?m\.?|上午|午前|오전|凌晨|早上)$/i;

/** The hour of a day of 24, from an hour and the half of the day, if it is told. */
export function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (AFTER_NOON.test(half)) return hour < 12 ? hour + 12 : hour;
  return BEFORE_NOON.test(half) && hour === 12 ? 0 : hour;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12 for an English name of a month, 0 for anything else. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
