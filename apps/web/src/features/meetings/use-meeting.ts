import { useQuery } from '@urql/vue';
import { computed, ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { HoldMeetingDocument, MeetingDocument, type MeetingFullFragment } from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { announce } from '../../composables/use-announcer';
import { useParam } from '../../composables/use-page';

/** The meeting of the address, or one that is about to be held. */
export function useMeeting() {
  const { t } = useI18n();
  const router = useRouter();
  const workspaceId = useParam('workspaceId');
  const meetingId = useParam('meetingId');
  const { run, isRunning, failure } = useAction(HoldMeetingDocument);
  const held = ref<MeetingFullFragment | null>(null);
  const query = useQuery({
    query: MeetingDocument,
    variables: computed(() => ({ id: meetingId.value })),
    pause: computed(() => !meetingId.value || held.value?.id === meetingId.value),
    requestPolicy: 'cache-and-network',
  });
  const meeting = computed(() => {
    const known = [held.value, query.data.value?.meeting];
    return known.find((one) => one?.id === meetingId.value) ?? null;
  });

  async function hold(text: string, personIds: string[]): Promise<void> {
    const data = await run({ input: { workspaceId: workspaceId.value, personIds, text } });
    if (!data) return;
    held.value = data.holdMeeting;
    announce(t('meeting.announce', { n: data.holdMeeting.lines.length }, data.holdMeeting.lines.length));
    await router.push({ name: 'meeting', params: { meetingId: data.holdMeeting.id }, query: {} });
  }
  const reload = () => query.executeQuery({ requestPolicy: 'network-only' });
  return { workspaceId, meetingId, meeting, error: query.error, hold, isRunning, failure, reload };
}
