const HOUR_MS = 3_600_000;

/** Day of the week and hour on the clock of the wall. */
export interface WallHour {
  /** 1 Monday to 7 Sunday, as in ISO 8601. */
  weekday: number;
  /** 0 to 23. */
  hour: number;
}

/** Reads instants on the wall clock of a zone. Offsets are looked up once per hour of history, not per message. */
export class WallClock {
  private readonly offsets = new Map<number, number>();
  private readonly format: Intl.DateTimeFormat;

  /** @param timeZone IANA name, for instants; wall clocks are taken as they are. */
  constructor(timeZone: string) {
    this.format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  }

  hourOf(at: number, isLocal: boolean): WallHour {
    const date = new Date(isLocal ? at : at + this.offsetAt(at));
    return { weekday: date.getUTCDay() || 7, hour: date.getUTCHours() };
  }

  private offsetAt(at: number): number {
    const hour = Math.floor(at / HOUR_MS);
    const known = this.offsets.get(hour);
    if (known !== undefined) return known;
    const name = this.format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    const size = Number(hours ?? 0) * HOUR_MS + Number(minutes ?? 0) * 60_000;
    const offset = sign === '-' ? -size : size;
    this.offsets.set(hour, offset);
    return offset;
  }
}
