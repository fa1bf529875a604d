import { ref, watch } from 'vue';
import { answer, api } from '@/api/client';
import { useSession } from './useSession';

const unread = ref(0);
let watching = false;

/** How many notices somebody has not read. */
export function useUnread() {
  const { me } = useSession();

  async function look(): Promise<void> {
    if (!me.value) {
      unread.value = 0;
      return;
    }
    try {
      unread.value = (await answer(api.GET('/api/notices', { params: { query: { limit: 1 } } }))).unread;
    } catch {
      // The count is a courtesy: the list itself says when it cannot be read.
      unread.value = 0;
    }
  }

  if (!watching) {
    watching = true;
    watch(
      () => me.value?.id,
      () => void look(),
      { immediate: true },
    );
  }

  return { unread, look };
}
