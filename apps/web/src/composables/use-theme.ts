import { useLocalStorage } from '@vueuse/core';
import { watchEffect } from 'vue';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The chosen theme, kept in this browser. `system` leaves the choice to `color-scheme`. */
export const theme = useLocalStorage<Theme>('tacit.theme', 'system');

export function followTheme(): void {
  watchEffect(() => {
    if (theme.value === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme.value;
  });
}
