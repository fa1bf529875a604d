import { onBeforeUnmount, onMounted, ref } from 'vue';
import { useDevice } from './device/useDevice';

/** Where somebody goes who must be seen with something else: a page that people everywhere look at. */
const elsewhere = 'https://www.wikipedia.org/';

/** Two presses within this time are meant. */
const twice = 1_000;
/** How long leaving waits for what was just typed to reach the device. */
const patience = 400;

/** Leaves at once: the screen is emptied, what was typed is kept, the key forgotten, and the page is not in the history. */
export function useExit() {
  const { lock } = useDevice();
  const left = ref(false);
  let pressed = 0;

  async function exit(): Promise<void> {
    left.value = true;
    document.title = '';
    await Promise.race([lock(true), new Promise((done) => setTimeout(done, patience))]);
    location.replace(elsewhere);
  }

  function key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.repeat) return;
    if (event.timeStamp - pressed < twice) void exit();
    pressed = event.timeStamp;
  }

  onMounted(() => {
    addEventListener('keydown', key, { capture: true });
  });
  onBeforeUnmount(() => {
    removeEventListener('keydown', key, { capture: true });
  });
  return { left, exit, elsewhere };
}
