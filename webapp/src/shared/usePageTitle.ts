import { watchEffect } from 'vue';

/** Names the page in the browser's tab and history. */
export function usePageTitle(title: () => string): void {
  watchEffect(() => {
    const name = title();
    document.title = name ? `${name} · Corridor` : 'Corridor';
  });
}
