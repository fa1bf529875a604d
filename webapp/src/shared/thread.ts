import { shallowRef, type Component, type ShallowRef } from 'vue';

/** How any page shows the discussion about its thing without knowing the room that discusses. */
type Loader = () => Promise<{ default: Component }>;

let load: Loader | null = null;
const shown: ShallowRef<Component | null> = shallowRef(null);

/** The room of discussion says how its thread is drawn. */
export function offerThread(loader: Loader): void {
  load = loader;
}

/** Fetches what draws a thread, so that nothing moves when it appears. */
export async function prepareThread(): Promise<void> {
  if (load && !shown.value) shown.value = (await load()).default;
}

/** What draws a thread, once it is there. */
export function useThreadComponent() {
  void prepareThread();
  return shown;
}
