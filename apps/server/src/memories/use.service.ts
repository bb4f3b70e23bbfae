import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import {
  BREAK_MS,
  COOL_OFF_MS,
  dependenceReason,
  dependenceSigns,
  type Language,
  type LocalClock,
  needsCoolOff,
  noteUse,
  nothingUsed,
  useNoticeLine,
} from '@tacit/persona';
import { ConflictError, InputError } from '../graphql/errors';
import type { Memory } from './memory.entity';
import type { MemoryUseType } from './memory.types';
import { ownersClock, zoneOf } from './owners-clock';

const longestLimit = 24 * 60;
/** After a day without, a week has to pass before the next one is asked for. */
const coolOffEveryMs = 7 * 24 * 60 * 60 * 1000;

/** How much a memory is used: counted, told, limited. Counters lie on the server, for all devices of the owner. */
@Injectable()
export class UseService {
  constructor(private readonly em: EntityManager) {}

  /** @throws ConflictError with the time from which one can talk again, and why */
  requireFree(memory: Memory, timeZone: string | undefined, language: Language): void {
    const rest = restOf(memory, clockOf(timeZone), language);
    if (rest)
      throw new ConflictError('talk/rest', `${rest.reason} ${shownTime(rest.until, timeZone, language)}`);
  }

  /** A sign of life. @returns what the program has to say at it */
  async note(
    memory: Memory,
    timeZone: string | undefined,
    { language, longing = false }: { language: Language; longing?: boolean },
  ): Promise<string[]> {
    const clock = clockOf(timeZone);
    const now = Date.now();
    const { state, notices } = noteUse(memory.use ?? nothingUsed, now, clock, longing);
    memory.use = state;
    const signs = dependenceSigns(state, clock.day);
    const lastRest = memory.coolOffUntil?.getTime() ?? 0;
    if (needsCoolOff(signs) && now > lastRest + coolOffEveryMs) {
      memory.coolOffUntil = new Date(now + COOL_OFF_MS);
      memory.coolOffSigns = signs;
    }
    await this.em.flush();
    return notices.map((notice) => useNoticeLine(notice, { name: memory.name, language }));
  }

  async takeBreak(memory: Memory): Promise<void> {
    memory.breakUntil = new Date(Date.now() + BREAK_MS);
    await this.em.flush();
  }

  /** @param minutes a day; null for no limit */
  async limit(memory: Memory, minutes: number | null): Promise<void> {
    if (minutes !== null && !(minutes >= 5 && minutes <= longestLimit))
      throw new InputError('memory/limit', `A limit has between 5 and ${longestLimit} minutes a day.`);
    memory.dailyMinutes = minutes;
    await this.em.flush();
  }

  shown(memory: Memory, timeZone: string | undefined, language: Language): MemoryUseType {
    const clock = clockOf(timeZone);
    const { days } = memory.use ?? nothingUsed;
    const rest = restOf(memory, clock, language);
    const signs = dependenceSigns({ days }, clock.day);
    return {
      days: days.map(({ day, seconds, nightSeconds }) => ({
        ...{ day, minutes: Math.round(seconds / 60), nightMinutes: Math.round(nightSeconds / 60) },
      })),
      dailyMinutes: memory.dailyMinutes,
      restUntil: rest?.until ?? null,
      restReason: rest?.reason ?? null,
      signs: signs.length > 0 ? dependenceReason(signs, language) : null,
    };
  }
}

const WORDS = {
  en: {
    break: 'You are taking a break.',
    limit: (minutes: number) => `You set a limit of ${minutes} minutes a day, and they are used up.`,
    coolOff: (reason: string) => `A day without this, because of how it was used: ${reason}.`,
    from: (time: string) => `One can talk again from ${time} on.`,
  },
  zh: {
    break: '你正在休息。',
    limit: (minutes: number) => `你设定了每天 ${minutes} 分钟，今天已经用完。`,
    coolOff: (reason: string) => `先停一天，因为使用的情况是：${reason}。`,
    from: (time: string) => `${time} 之后可以继续。`,
  },
} as const;

/** What keeps from talking now: the longest of a break, a limit and a day without. */
function restOf(
  memory: Memory,
  { day }: LocalClock,
  language: Language,
): { until: Date; reason: string } | null {
  const words = WORDS[language];
  const { breakUntil, coolOffUntil, coolOffSigns, dailyMinutes, use } = memory;
  const usedToday = use?.days.find((each) => each.day === day)?.seconds ?? 0;
  const now = new Date();
  const rests = [
    breakUntil && { until: breakUntil, reason: words.break },
    coolOffUntil && {
      until: coolOffUntil,
      reason: words.coolOff(dependenceReason(coolOffSigns ?? [], language)),
    },
    dailyMinutes !== null &&
      usedToday >= dailyMinutes * 60 && { until: tomorrow(now), reason: words.limit(dailyMinutes) },
  ].filter((rest) => !!rest && rest.until > now) as { until: Date; reason: string }[];
  return rests.sort((a, b) => b.until.getTime() - a.until.getTime())[0] ?? null;
}

const tomorrow = (now: Date): Date => new Date(now.getTime() + 24 * 60 * 60 * 1000);

function shownTime(at: Date, timeZone: string | undefined, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    ...{ weekday: 'long', hour: '2-digit', minute: '2-digit' },
    timeZone: zoneOf(timeZone),
  });
  return WORDS[language].from(format.format(at));
}

const clockOf = (timeZone: string | undefined): LocalClock => ownersClock(timeZone)(Date.now());
