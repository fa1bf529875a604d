import { ref, watch } from 'vue';
import { answer, api } from '@/api/client';
import type { ApplicationView } from '@/api/types';
import { useSession } from '@/shared/useSession';

const applications = ref<readonly ApplicationView[]>([]);
const more = ref(false);
let watching = false;

/** What waits for the person who is signed in. */
export function useWaiting() {
  const { me, hasRole } = useSession();

  async function look(): Promise<void> {
    if (!me.value || !hasRole('coordinator', 'admin')) {
      applications.value = [];
      return;
    }
    try {
      const page = await answer(
        api.GET('/api/applications', { params: { query: { state: 'waiting', limit: 20 } } }),
      );
      applications.value = page.items;
      more.value = page.next !== null;
    } catch {
      // The count is a courtesy: without it the pages still say what waits.
      applications.value = [];
    }
  }

  if (!watching) {
    watching = true;
    watch(me, () => void look(), { immediate: true });
  }

  return { applications, more, look };
}
