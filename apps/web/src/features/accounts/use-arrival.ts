import { useRoute, useRouter } from 'vue-router';
import { renewSession } from './session';

/** After signing in: on to where they wanted to go. Only paths of this site are followed. */
export function useArrival() {
  const route = useRoute();
  const router = useRouter();
  return async (): Promise<void> => {
    await renewSession();
    const next = route.query.next;
    const isOurs = typeof next === 'string' && /^\/(?![/\\])/.test(next);
    await router.replace(isOurs ? next : { name: 'home' });
  };
}
