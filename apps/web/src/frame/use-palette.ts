import {
  BookText,
  Heart,
  type LucideIcon,
  MessageCircleQuestion,
  Plus,
  Search,
  User,
  Users,
} from '@lucide/vue';
import { useQuery } from '@urql/vue';
import { refDebounced } from '@vueuse/core';
import { computed, type Ref, ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import { type RouteLocationRaw, useRouter } from 'vue-router';
import { FilterPeopleDocument, FilterSourcesDocument } from '../api/generated/graphql';
import { workspace, workspaces } from '../features/accounts/session';
import { useFrameLinks } from './use-frame-links';

interface PaletteItem {
  key: string;
  label: string;
  icon: LucideIcon;
  to: RouteLocationRaw;
}

/** What can be reached by typing: places, people, sources, spaces; and searching for what was typed. */
export function usePalette(isOpen: Ref<boolean>) {
  const { t } = useI18n();
  const router = useRouter();
  const links = useFrameLinks();
  const text = ref('');
  const settled = refDebounced(text, 150);
  watch(isOpen, () => (text.value = ''));
  const workspaceId = computed(() => workspace.value?.id ?? '');
  const people = useQuery({
    query: FilterPeopleDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value, text: settled.value })),
    pause: computed(() => !isOpen.value || !settled.value.trim()),
  });
  const sources = useQuery({
    query: FilterSourcesDocument,
    variables: computed(() => ({ workspaceId: workspaceId.value })),
    pause: computed(() => !isOpen.value),
  });

  const typed = computed(() => text.value.trim());
  const matches = ({ label }: { label: string }) => label.toLowerCase().includes(typed.value.toLowerCase());
  const at = (name: string, params = {}, query = {}) => ({
    name,
    params: { workspaceId: workspaceId.value, ...params },
    query,
  });

  const groups = computed(() => {
    const words = typed.value;
    const found: PaletteItem[] = words
      ? [
          {
            key: 'search',
            label: t('palette.search', { words }),
            icon: Search,
            to: at('search', {}, { q: words }),
          },
          ...(people.data.value?.people.items ?? []).slice(0, 6).flatMap(({ id, name }) => [
            { key: `p-${id}`, label: name, icon: User, to: at('person', { personId: id }) },
            {
              key: `a-${id}`,
              label: t('person.ask', { name }),
              icon: MessageCircleQuestion,
              to: at('ask', { threadId: '' }, { as: id }),
            },
          ]),
        ]
      : [];
    const places = links.value
      .map(({ label, icon, to }) => ({ key: `l-${to.name}`, label, icon, to }))
      .filter(matches);
    const materials = (sources.data.value?.sources.items ?? [])
      .map(({ id, name }) => ({
        key: `s-${id}`,
        label: name,
        icon: BookText,
        to: at('source', { sourceId: id }),
      }))
      .filter(matches);
    const spaces = [
      ...workspaces.value
        .filter(({ id }) => id !== workspaceId.value)
        .map(({ id, name, kind }) => ({
          key: `w-${id}`,
          label: name,
          icon: kind === 'PERSONAL' ? Heart : Users,
          to: { name: 'workspace', params: { workspaceId: id } },
        })),
      { key: 'new', label: t('nav.newSpace'), icon: Plus, to: { name: 'new-space' } },
    ].filter(matches);
    return [
      { label: t('palette.found'), items: found },
      { label: t('palette.places'), items: places },
      { label: t('nav.library'), items: words ? materials.slice(0, 6) : [] },
      { label: t('palette.spaces'), items: spaces },
    ].filter(({ items }) => items.length > 0);
  });

  async function go(to: RouteLocationRaw): Promise<void> {
    isOpen.value = false;
    await router.push(to);
  }
  return { text, groups, go };
}
