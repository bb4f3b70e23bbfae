import type { SampleWorld } from './sample-world';

/** A page of the client: its route and one address of it. */
export interface Visit {
  /** Name of the route in apps/web/src/router.ts. */
  route: string;
  /** Tells two visits of one route apart. */
  label?: string;
  path: string;
}

/** Pages for everybody, on a server without an owner. */
export const firstVisits: Visit[] = [{ route: 'welcome', path: '/welcome' }];

/** Pages for those who are not signed in. */
export const outsideVisits: Visit[] = [
  { route: 'sign-in', path: '/sign-in' },
  { route: 'sign-in-link', path: '/sign-in/link/unknown' },
  { route: 'invitation', path: '/invitation/unknown' },
  { route: 'missing', path: '/nowhere/at/all' },
];

/** Pages inside, each with something on it. */
export function insideVisits(world: SampleWorld): Visit[] {
  const team = `/w/${world.teamId}`;
  const space = `/w/${world.memoryId}`;
  const settings = ['you', 'members', 'tokens', 'machine', 'backup', 'audit'];
  return [
    { route: 'ask', path: `${team}/ask` },
    { route: 'ask', label: 'answer', path: `${team}/ask/${world.threadId}` },
    { route: 'meeting', path: `${team}/meeting` },
    { route: 'meeting', label: 'held', path: `${team}/meeting/${world.meetingId}` },
    { route: 'search', path: `${team}/search?q=refund` },
    { route: 'library', path: `${team}/library` },
    { route: 'source', path: `${team}/library/${world.sourceId}` },
    { route: 'container', label: 'conversation', path: `${team}/c/${world.conversationId}` },
    { route: 'container', label: 'document', path: `${team}/c/${world.documentId}` },
    { route: 'people', path: `${team}/people` },
    { route: 'person', path: `${team}/people/${world.personId}` },
    { route: 'leaving', path: `${team}/people/${world.personId}/leaving` },
    { route: 'person', label: 'style', path: `${team}/people/${world.personId}?tab=style` },
    { route: 'person', label: 'told', path: `${team}/people/${world.personId}?tab=told` },
    { route: 'person', label: 'corrections', path: `${team}/people/${world.personId}?tab=corrections` },
    { route: 'person', label: 'versions', path: `${team}/people/${world.personId}?tab=versions` },
    { route: 'held', path: `${team}/held` },
    { route: 'review', path: `${team}/review` },
    { route: 'know', path: `${team}/know?q=refund` },
    ...settings.map((label) => ({ route: 'settings', label, path: `${team}/settings/${label}` })),
    { route: 'new-space', path: '/new' },
    { route: 'beginning', path: '/beginning' },
    { route: 'vault', path: '/vault' },
    { route: 'memory', path: `${space}/memory` },
    { route: 'recollections', path: `${space}/recollections?tab=found` },
    { route: 'reflection', path: `${space}/reflection` },
    { route: 'recollections', label: 'photos', path: `${space}/recollections?tab=photos` },
    { route: 'recollections', label: 'map', path: `${space}/recollections?tab=map` },
    { route: 'letting-go', path: `${space}/letting-go` },
    { route: 'talk', path: `${space}/talk/${world.talkId}` },
  ];
}
