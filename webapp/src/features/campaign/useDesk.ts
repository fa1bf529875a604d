import { computed, watch } from 'vue';
import { useRoute } from 'vue-router';
import { usePaging } from '@/shared/usePaging';

interface Page<T> {
  items: T[];
  next?: string | null;
}

/** An editor's list, narrowed by the state in the address. */
export function useDesk<T>(read: (state: string | undefined, after: string | undefined) => Promise<Page<T>>) {
  const route = useRoute();
  const state = computed(() => (typeof route.query.state === 'string' ? route.query.state : ''));
  const list = usePaging<T>((after) => read(state.value || undefined, after));
  watch(state, list.restart, { immediate: true });
  return { list, state };
}
