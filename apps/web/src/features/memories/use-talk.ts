import { useQuery } from '@urql/vue';
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
  const ending = useAction(EndTalkDocument);

  async function say(text: string): Promise<boolean> {
    const said = { id: count++, text };
    waiting.value = [...waiting.value, said];
    const data = await saying.run({ talkId: talkId.value, text, timeZone });
    waiting.value = waiting.value.filter(({ id }) => id !== said.id);
    // A reply that comes after leaving is not shown any more.
    if (hasEnded.value) return true;
    if (!data) return false;
    turns.value = [...turns.value, ...data.say.turns];
    hasEnded.value = data.say.ended;
    clock.tell(data.say.notices);
    farewell.value = data.say.farewell ?? '';
    const reply = data.say.turns.filter(({ mine }) => !mine).map(({ text }) => text);
    announce([...reply, farewell.value].join(' '));
    return true;
  }
  /** Ends on the page first: leaving never waits for an answer. */
  async function end(): Promise<void> {
    hasEnded.value = true;
    await ending.run({ talkId: talkId.value });
  }
  /** The talk ends, and the next one begins when the break is over. */
  async function takeBreak(): Promise<void> {
    clock.notice.value = '';
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
    failure: saying.failure,
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
  };
}
