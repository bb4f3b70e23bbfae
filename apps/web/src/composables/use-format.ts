import { computed } from 'vue';
import { useI18n } from 'vue-i18n';

const LONGEST = ['days', 86_400, Infinity] as const;
/** Unit, its seconds, and below how many seconds it is the one people would use. */
const SPANS = [['seconds', 1, 50], ['minutes', 60, 5_400], ['hours', 3_600, 172_800], LONGEST] as const;

/** Dates, numbers and sizes in the reader's language. */
export function useFormat() {
  const { locale, t } = useI18n();
  const tag = computed(() => (locale.value === 'zh' ? 'zh-CN' : 'en-GB'));
  /** Of a `local` clock nobody knows the zone: its digits are shown as they were written. */
  const dateWith = (options: Intl.DateTimeFormatOptions) => {
    const here = computed(() => new Intl.DateTimeFormat(tag.value, options));
    const asWritten = computed(() => new Intl.DateTimeFormat(tag.value, { ...options, timeZone: 'UTC' }));
    return (at: string | null | undefined, clock?: string | null) =>
      at ? (clock === 'local' ? asWritten : here).value.format(new Date(at)) : '';
  };
  const lists = computed(() => new Intl.ListFormat(tag.value, { type: 'unit' }));
  const numbers = computed(() => new Intl.NumberFormat(tag.value, { maximumFractionDigits: 1 }));

  const monthNames = dateWith({ month: 'long' });
  const month = dateWith({ year: 'numeric', month: 'short' });
  const number = (value: number) => numbers.value.format(value);
  return {
    date: dateWith({ year: 'numeric', month: 'short', day: 'numeric' }),
    number,
    /** Sentences one after the other: in Chinese nothing stands between them. */
    sentences: (all: readonly string[]) => all.join(locale.value === 'zh' ? '' : ' '),
    list: (all: readonly string[]) => lists.value.format(all),
    /** A share of 0 to 1, in whole hundredths. */
    percent: (share: number) => `${number(Math.round(share * 100))} %`,
    dayName: dateWith({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }),
    month,
    /** Of any year; 0 is January. */
    monthName: (index: number) => monthNames(new Date(Date.UTC(2000, index)).toISOString(), 'local'),
    time: dateWith({ hour: '2-digit', minute: '2-digit' }),
    exact: dateWith({ dateStyle: 'full', timeStyle: 'medium' }),
    /** "Mar 2024 – May 2025"; one month once, nothing when nothing is known. */
    span(from: string | null | undefined, to: string | null | undefined, clock?: string | null): string {
      const first = month(from, clock);
      const last = month(to, clock);
      return first === last || !last ? first : `${first} – ${last}`;
    },
    bytes(size: number): string {
      const units = ['B', 'KB', 'MB', 'GB', 'TB'];
      const power = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(size) / Math.log(1024)));
      return `${number(size / 1024 ** power)} ${units[power] ?? 'B'}`;
    },
    /** About how long, in the words of people: nobody waits for "107 seconds". */
    duration(seconds: number): string {
      const [unit, size] = SPANS.find(([, , below]) => seconds < below) ?? LONGEST;
      const count = size === 3600 ? seconds / size : Math.max(1, Math.round(seconds / size));
      return t(`time.${unit}`, { n: number(count) }, count);
    },
  };
}
