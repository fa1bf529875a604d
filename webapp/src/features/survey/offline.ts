import { watch } from 'vue';
import { language } from '@/shared/languages';
import { useSession } from '@/shared/useSession';

let begun = false;

/**
 * Has this browser keep the pages of entry, once somebody has signed in here who may use them, so that they open without a
 * connection. Other pages and readers are not touched.
 */
export function keepForOffline(): void {
  if (begun || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
  begun = true;
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = `/notebook/${language}.json`;
  document.head.append(manifest);
  const { me } = useSession();
  watch(
    me,
    (person) => {
      if (person) void begin();
    },
    { immediate: true },
  );
  void navigator.serviceWorker.getRegistration('/').then((there) => {
    if (there) void renew(there);
  });
}

async function begin(): Promise<void> {
  const there = await navigator.serviceWorker.register('/sw.js', { scope: '/' });
  const ready = await navigator.serviceWorker.ready;
  ready.active?.postMessage({ keep: language });
  await renew(there);
}

/**
 * A newer version takes over while nothing is being written: interviews are opened on a page of their own, and whoever is there
 * stays with the version they have until they are through.
 */
async function renew(there: ServiceWorkerRegistration): Promise<void> {
  try {
    await there.update();
  } catch {
    // Without a connection the version on the device goes on.
  }
  if (there.waiting && !/\/interviews\/[0-9a-f-]{36}$/.test(location.pathname)) {
    there.waiting.postMessage({ takeOver: true });
  }
}
