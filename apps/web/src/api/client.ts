import {
  cacheExchange,
  Client,
  CombinedError,
  fetchExchange,
  makeOperation,
  mapExchange,
  subscriptionExchange,
} from '@urql/vue';
import { createClient as createSocket } from 'graphql-ws';
import { ref, shallowRef } from 'vue';

/** Sent with every request: another site's form cannot set a header, so a cookie alone opens nothing. */
export const csrfHeaders: Readonly<Record<string, string>> = { 'x-tacit-csrf': '1' };

/** Whether live updates flow; false while the socket tries again. Null until the first subscription. */
export const isLive = ref<boolean | null>(null);

let signedOut: () => void = () => undefined;
let missing: () => void = () => undefined;

/** What to do when the server says that nobody is signed in any more. */
export function onSignedOut(act: () => void): void {
  signedOut = act;
}

/** What to do when the server does not have what was asked for. */
export function onMissing(act: () => void): void {
  missing = act;
}

export function errorCode(error: CombinedError | undefined): string {
  const code = error?.graphQLErrors[0]?.extensions.code;
  return typeof code === 'string' ? code : '';
}

const socket = createSocket({
  url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  lazy: true,
  // A laptop may sleep for a night: the tries do not end, and wait at most half a minute.
  retryAttempts: Number.POSITIVE_INFINITY,
  retryWait: async (tries) => {
    const waitMs = Math.min(30_000, 500 * 2 ** Math.min(tries, 6)) * (0.7 + Math.random() * 0.6);
    await new Promise((done) => setTimeout(done, waitMs));
  },
  shouldRetry: () => true,
  on: {
    connected: () => (isLive.value = true),
    closed: (event) => {
      // With nothing left to follow we close it ourselves (1000): that is rest, not a failure.
      const isOurs = event instanceof CloseEvent && event.code === 1000;
      isLive.value = isOurs || isLive.value === null ? null : false;
    },
  },
});

function createApiClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { ...csrfHeaders } },
    exchanges: [
      mapExchange({
        // An empty list or a null names no type, so the cache could not know that a change concerns it: here
        // every change concerns every query. What is on the page is asked again, what is not is forgotten.
        onOperation: (operation) =>
          makeOperation(operation.kind, operation, {
            ...operation.context,
            additionalTypenames: ['Everything'],
          }),
        onError(error) {
          if (errorCode(error) === 'account/not-signed-in') signedOut();
          if (errorCode(error).endsWith('/not-found')) missing();
        },
      }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query: query ?? '', variables }, sink),
          }),
        }),
      }),
    ],
  });
}

/** The one client. It is made anew when somebody signs in or out, so that no cached answer changes hands. */
export const client = shallowRef(createApiClient());

export function forgetCachedAnswers(): void {
  client.value = createApiClient();
  socket.terminate();
}
