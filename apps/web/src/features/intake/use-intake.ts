import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import {
  IntakeDocument,
  type IntakeFullFragment,
  TakeBackToldDocument,
  type TellInput,
  TellOfPersonDocument,
} from '../../api/generated/graphql';
import { useAction } from '../../composables/use-action';
import { useParam } from '../../composables/use-page';

export type ToldLine = IntakeFullFragment['told'][number];
export type PartQuestionLine = IntakeFullFragment['interview'][number];

/** Tags of manner that may be told, as the server knows them. */
export const TOLD_TAGS = [
  ...['brief', 'thorough', 'direct', 'careful', 'asksBack'],
  ...['givesExamples', 'writesItDown', 'prefersCalls', 'jokes', 'formal'],
] as const;

/** What was told of a person, and telling more. */
export function useIntake() {
  const personId = useParam('personId');
  const query = useQuery({
    query: IntakeDocument,
    variables: computed(() => ({ personId: personId.value })),
    requestPolicy: 'network-only',
  });
  const telling = useAction(TellOfPersonDocument);
  const takingBack = useAction(TakeBackToldDocument);
  const reload = () => query.executeQuery({ requestPolicy: 'network-only' });

  async function tell(told: Omit<TellInput, 'personId'>): Promise<boolean> {
    const done = await telling.run({ input: { personId: personId.value, ...told } });
    if (done) reload();
    return !!done;
  }
  async function takeBack(id: string): Promise<boolean> {
    const done = await takingBack.run({ id });
    if (done) reload();
    return !!done;
  }
  return {
    intake: computed(() => query.data.value?.intake),
    error: query.error,
    ...{ reload, tell, takeBack },
    isRunning: computed(() => telling.isRunning.value || takingBack.isRunning.value),
    failure: computed(() => telling.failure.value || takingBack.failure.value),
  };
}
