import { useEventListener } from '@vueuse/core';
import type { Ref } from 'vue';

/** j and k step through what carries `data-step`, as readers of long lists expect; never while typing. */
export function useStepping(root: Ref<HTMLElement | null>): void {
  useEventListener('keydown', (event) => {
    if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
      return;
    const steps = [...(root.value?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
    const here = steps.findIndex((step) => step.contains(document.activeElement));
    const next = steps[here < 0 ? 0 : here + (event.key === 'j' ? 1 : -1)];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  });
}
