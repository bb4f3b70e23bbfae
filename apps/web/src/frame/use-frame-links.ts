import {
  Album,
  Heart,
  Library,
  type LucideIcon,
  MessageCircleQuestion,
  Search,
  Settings,
  Users,
} from '@lucide/vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute } from 'vue-router';
import { isPersonal, workspace } from '../features/accounts/session';

/** Routes that belong to a place of the navigation without being it. */
const partOf: Record<string, string> = {
  meeting: 'ask',
  source: 'library',
  container: 'library',
  person: 'people',
  leaving: 'people',
  know: 'people',
  review: 'people',
  held: 'people',
  talk: 'memory',
  'letting-go': 'memory',
  reflection: 'memory',
};

/** The places of this workspace. A personal space has fewer, and one person at its centre. */
export function useFrameLinks() {
  const { t } = useI18n();
  const route = useRoute();
  const team: [string, LucideIcon, string][] = [
    ['ask', MessageCircleQuestion, 'nav.ask'],
    ['search', Search, 'nav.search'],
    ['library', Library, 'nav.library'],
    ['people', Users, 'nav.people'],
    ['settings', Settings, 'nav.settings'],
  ];
  const personal: [string, LucideIcon, string][] = [
    ['memory', Heart, 'nav.memory'],
    ['recollections', Album, 'nav.recollections'],
    ['search', Search, 'nav.search'],
    ['library', Library, 'nav.library'],
    ['settings', Settings, 'nav.settings'],
  ];
  return computed(() => {
    const here = typeof route.name === 'string' ? (partOf[route.name] ?? route.name) : '';
    return (isPersonal.value ? personal : team).map(([name, icon, key]) => ({
      icon,
      label: t(key),
      to: { name, params: { workspaceId: workspace.value?.id ?? '' } },
      isHere: here === name,
    }));
  });
}
