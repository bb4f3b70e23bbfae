import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import AskPage from './features/questions/AskPage.vue';
import {
  ensureSession,
  enterWorkspace,
  homeWorkspaceId,
  me,
  needsOwner,
  openVault,
  workspaces,
} from './features/accounts/session';

/** Pages for those who are not signed in yet carry `open`; `bare` ones have no navigation around them. */
declare module 'vue-router' {
  interface RouteMeta {
    open?: boolean;
    bare?: boolean;
    /** In the colour of a personal space before there is one. */
    personal?: boolean;
  }
}

const outside = { open: true, bare: true };

const inside: RouteRecordRaw[] = [
  { path: 'ask/:threadId?', name: 'ask', component: AskPage },
  { path: 'search', name: 'search', component: () => import('./features/search/SearchPage.vue') },
  { path: 'library', name: 'library', component: () => import('./features/imports/LibraryPage.vue') },
  { path: 'library/:sourceId', name: 'source', component: () => import('./features/imports/SourcePage.vue') },
  {
    path: 'c/:containerId',
    name: 'container',
    component: () => import('./features/documents/ContainerPage.vue'),
  },
  { path: 'people', name: 'people', component: () => import('./features/people/PeoplePage.vue') },
  { path: 'people/:personId', name: 'person', component: () => import('./features/personas/PersonPage.vue') },
  {
    path: 'people/:personId/leaving',
    name: 'leaving',
    component: () => import('./features/expertise/LeavingPage.vue'),
  },
  { path: 'held', name: 'held', component: () => import('./features/subjects/HeldPage.vue') },
  { path: 'review', name: 'review', component: () => import('./features/claims/ReviewPage.vue') },
  {
    path: 'meeting/:meetingId?',
    name: 'meeting',
    component: () => import('./features/meetings/MeetingPage.vue'),
  },
  { path: 'know', name: 'know', component: () => import('./features/expertise/KnowPage.vue') },
  { path: 'memory', name: 'memory', component: () => import('./features/memories/MemoryPage.vue') },
  {
    path: 'recollections',
    name: 'recollections',
    component: () => import('./features/recollections/RecollectionsPage.vue'),
  },
  {
    path: 'reflection',
    name: 'reflection',
    component: () => import('./features/reflection/ReflectionPage.vue'),
  },
  {
    path: 'letting-go',
    name: 'letting-go',
    component: () => import('./features/letting-go/LettingGoPage.vue'),
  },
  { path: 'talk/:talkId', name: 'talk', component: () => import('./features/memories/TalkPage.vue') },
  {
    path: 'settings/:section?',
    name: 'settings',
    component: () => import('./features/workspaces/SettingsPage.vue'),
  },
];

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    {
      path: '/',
      name: 'home',
      redirect: () => {
        const id = homeWorkspaceId();
        if (id) return { name: 'workspace', params: { workspaceId: id } };
        return { name: openVault.value ? 'beginning' : 'new-space' };
      },
    },
    {
      path: '/welcome',
      name: 'welcome',
      component: () => import('./features/accounts/WelcomePage.vue'),
      meta: outside,
    },
    {
      path: '/sign-in',
      name: 'sign-in',
      component: () => import('./features/accounts/SignInPage.vue'),
      meta: outside,
    },
    {
      path: '/sign-in/link/:token',
      name: 'sign-in-link',
      component: () => import('./features/accounts/SignInLinkPage.vue'),
      meta: outside,
    },
    {
      path: '/invitation/:token',
      name: 'invitation',
      component: () => import('./features/accounts/InvitationPage.vue'),
      meta: outside,
    },
    {
      path: '/new',
      name: 'new-space',
      component: () => import('./features/workspaces/NewSpacePage.vue'),
      meta: { bare: true },
    },
    {
      path: '/beginning',
      name: 'beginning',
      component: () => import('./features/memories/BeginningPage.vue'),
      meta: { bare: true, personal: true },
    },
    {
      path: '/vault',
      name: 'vault',
      component: () => import('./features/vaults/VaultPage.vue'),
      meta: { bare: true, personal: true },
      beforeEnter: () => !openVault.value || { name: 'home' },
    },
    {
      path: '/w/:workspaceId',
      name: 'workspace',
      children: inside,
      redirect: (to) => {
        const kind = workspaces.value.find(({ id }) => id === to.params.workspaceId)?.kind;
        return { name: kind === 'PERSONAL' ? 'memory' : 'ask', params: to.params };
      },
    },
    {
      path: '/:rest(.*)*',
      name: 'missing',
      component: () => import('./frame/MissingPage.vue'),
      meta: { open: true, bare: true },
    },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

router.beforeEach(async (to) => {
  await ensureSession();
  if (needsOwner.value && to.name !== 'welcome') return { name: 'welcome' };
  if (!needsOwner.value && to.name === 'welcome') return { name: 'home' };
  if (!me.value && !to.meta.open)
    return { name: 'sign-in', query: { next: to.redirectedFrom?.fullPath ?? to.fullPath } };
  const id = to.params.workspaceId;
  if (typeof id !== 'string') return true;
  if (!workspaces.value.some((one) => one.id === id)) return { name: 'missing', params: { rest: [to.path] } };
  enterWorkspace(id);
  return true;
});
