import { useDocumentVisibility, useIntervalFn } from '@vueuse/core';
import { ref } from 'vue';
import { StayDocument } from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { announce } from '../../composables/use-announcer';

const signOfLifeMs = 60_000;

/** The zone of the clock on the wall, by which days and nights are counted. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Tells the server once a minute that somebody is there, and shows what it says of the time. */
export function useClock(talkId: () => string, isOver: () => boolean) {
  const notice = ref('');
  const visibility = useDocumentVisibility();
  const staying = useAction(StayDocument);

  function tell(notices: readonly string[]): void {
    if (notices.length === 0) return;
    notice.value = notices.join(' ');
    announce(notice.value);
  }
  async function beat(): Promise<void> {
    if (visibility.value !== 'visible' || isOver()) return;
    const data = await staying.run({ talkId: talkId(), timeZone });
    if (data) tell(data.stay);
  }
  useIntervalFn(() => void beat(), signOfLifeMs);
  return { notice, tell };
}
