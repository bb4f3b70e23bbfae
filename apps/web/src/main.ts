import { createApp } from 'vue';
import { onMissing, onSignedOut } from './api/client';
import App from './App.vue';
import { followTheme } from './composables/use-theme';
import { ensureSession, hasLocked, me, renewSession } from './features/accounts/session';
import UnreachablePage from './frame/UnreachablePage.vue';
import { i18n, preferredLanguage, setLanguage } from './i18n';
import { router } from './router';
import './style.css';

followTheme();
await setLanguage(preferredLanguage());

onSignedOut(() => {
  if (!me.value) return;
  const next = router.currentRoute.value.fullPath;
  void renewSession().then(() => router.push({ name: 'sign-in', query: { next } }));
});

onMissing(() => {
  void hasLocked().then((isLocked) => isLocked && location.assign('/vault'));
});

try {
  await ensureSession();
  createApp(App).use(i18n).use(router).mount('#app');
} catch {
  createApp(UnreachablePage).use(i18n).mount('#app');
}
