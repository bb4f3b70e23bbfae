import { useQuery } from '@urql/vue';
import { useLocalStorage } from '@vueuse/core';
import { computed, ref, watch } from 'vue';
import {
  EndTalkDocument,
  SayDocument,
  TakeBreakDocument,
  TalkDocument,
  type TurnLineFragment,
} from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { announce } from '../../composables/use-announcer';
import { useParam } from '../../composables/use-page';
import { timeZone, useClock } from './use-clock';
import { usePace } from './use-pace';

/** One talk: its turns, saying something, and ending it at once. */
export function useTalk() {
  const workspaceId = useParam('workspaceId');
  const talkId = useParam('talkId');
  const query = useQuery({ query: TalkDocument, variables: computed(() => ({ id: talkId.value })) });
  const talk = computed(() => query.data.value?.talk);
  const turns = ref<TurnLineFragment[]>([]);
  const farewell = ref('');
  const hasEnded = ref(false);
  watch(
    talk,
    (loaded) => {
      if (!loaded) return;
      turns.value = loaded.turns;
      hasEnded.value = !!loaded.endedAt;
    },
    { immediate: true },
  );

  const clock = useClock(
    () => talkId.value,
    () => hasEnded.value,
  );
  const breaking = useAction(TakeBreakDocument);
  const saying = useAction(SayDocument);
  /** What was said and has no answer yet. Nobody has to wait for one to say more, or to leave. */
  const waiting = ref<{ id: number; text: string }[]>([]);
  let count = 0;
  const isPaced = useLocalStorage('tacit.pace', false);
  const pace = usePace(isPaced);
  const ending = useAction(EndTalkDocument);

  async function say(text: string): Promise<boolean> {
    // Who says more does not wait for what is still held back.
    pace.showNow();
    const said = { id: count++, text };
    waiting.value = [...waiting.value, said];
    const data = await saying.run({ talkId: talkId.value, text, timeZone });
    waiting.value = waiting.value.filter(({ id }) => id !== said.id);
    // A reply that comes after leaving is not shown any more.
    if (hasEnded.value) return true;
    if (!data) return false;
    hasEnded.value = data.say.ended;
    if (hasEnded.value) pace.stop();
    clock.tell(data.say.notices);
    farewell.value = data.say.farewell ?? '';
    announce(farewell.value);
    void pace.inRhythm(data.say.turns, (turn) => {
      turns.value = [...turns.value, turn];
      if (!turn.mine) announce(turn.text);
    });
    return true;
  }
  /** Ends on the page first: leaving never waits for an answer. */
  async function end(): Promise<void> {
    pace.stop();
    hasEnded.value = true;
    await ending.run({ talkId: talkId.value });
  }
  /** The talk ends, and the next one begins when the break is over. */
  async function takeBreak(): Promise<void> {
    clock.notice.value = '';
    pace.stop();
    hasEnded.value = true;
    await breaking.run({ talkId: talkId.value });
  }
  return {
    notice: clock.notice,
    takeBreak,
    workspaceId,
    talk,
    turns,
    farewell,
    hasEnded,
    say,
    end,
    waiting,
    isPaced,
    pace,
    failure: saying.failure,
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
  };
}
