import { computed, shallowRef, watch } from 'vue';
import { useSession } from '@/shared/useSession';
import { grace, listDrafts, noteDraft, readDraft, type DraftHead } from './drafts';
import { nextTry, sendInterview } from './sending';
import { shelf } from './shelf';
import { useDevice } from './useDevice';

const heads = shallowRef<readonly DraftHead[]>([]);
const sending = shallowRef<string | null>(null);
const news = new BroadcastChannel('notebook-drafts');
let timer: ReturnType<typeof setTimeout> | undefined;
let begun = false;

/** The interviews on this device, and what sends them when there is a way. One tab sends for all. */
export function useQueue() {
  const { vault } = useDevice();
  const { me, bearer, resume, signedIn } = useSession();

  async function read(): Promise<void> {
    const open = vault.value;
    const found = open ? await listDrafts(open.key, open.owner) : [];
    if (vault.value === open) heads.value = found;
  }

  /** Something changed here: this tab and the others look again. */
  async function changed(): Promise<void> {
    await read();
    news.postMessage('changed');
  }

  async function note(head: DraftHead): Promise<void> {
    if (!vault.value) return;
    await noteDraft(vault.value.key, head);
    await changed();
  }

  async function remove(id: string): Promise<void> {
    await shelf.removeDraft(id);
    await changed();
  }

  /** What the server has confirmed stays a day, then goes from the device. */
  async function clear(): Promise<void> {
    const over = Date.now() - grace;
    const gone = heads.value.filter(
      ({ state, receivedAt }) => state === 'received' && receivedAt && Date.parse(receivedAt) < over,
    );
    for (const { id } of gone) await shelf.removeDraft(id);
    if (gone.length > 0) await changed();
  }

  /** Sends what waits, one after the other. `now` does not wait for the next turn of what failed before. */
  async function run(now = false): Promise<void> {
    if (!vault.value) return;
    await navigator.locks.request('notebook-sending', { ifAvailable: true }, async (held) => {
      if (!held) return;
      await read();
      await clear();
      for (const head of [...heads.value].reverse()) {
        if (head.state === 'waiting' && (now || head.nextTry <= Date.now())) await one(head);
      }
    });
    plan();
  }

  async function one(head: DraftHead): Promise<void> {
    const open = vault.value;
    if (!open) return;
    if (me.value && me.value.id !== head.owner) {
      await note({ ...head, fault: 'other-account' });
      return;
    }
    const kept = await readDraft(open.key, head.id);
    if (!kept) return;
    sending.value = head.id;
    try {
      const sent = await sendInterview(kept.payload, bearer);
      if (sent.kind === 'received' && head.refused) await remove(head.id);
      else await note(after(head, sent));
    } finally {
      sending.value = null;
    }
  }

  /** Looks again when the first of them is due. */
  function plan(): void {
    clearTimeout(timer);
    const due = heads.value.filter(({ state }) => state === 'waiting').map((head) => head.nextTry);
    if (due.length === 0) return;
    timer = setTimeout(() => void run(), Math.max(Math.min(...due) - Date.now(), 5_000));
  }

  if (!begun) {
    begun = true;
    news.onmessage = () => void read();
    addEventListener('online', () => {
      // Without a connection nobody could be asked who is signed in.
      if (!signedIn.value) void resume().then(() => run(true));
      else void run(true);
    });
    watch([vault, signedIn], () => void read().then(() => run(true)));
  }

  const waiting = computed(() => heads.value.filter(({ state }) => state === 'waiting'));
  return { heads, waiting, sending, read, changed, note, remove, run };
}

function after(head: DraftHead, sent: Awaited<ReturnType<typeof sendInterview>>): DraftHead {
  switch (sent.kind) {
    case 'received':
      return { ...head, state: 'received', fault: null, said: '', receivedAt: new Date().toISOString() };
    case 'stopped':
      return { ...head, state: 'refused', fault: sent.fault, said: sent.said };
    case 'later': {
      // Who is offline or signed out does not fail more by trying again.
      const tries = sent.fault === 'busy' ? head.tries + 1 : 1;
      return {
        ...head,
        tries,
        fault: sent.fault,
        said: sent.said,
        nextTry: nextTry(tries, sent.after, Date.now()),
      };
    }
  }
}
