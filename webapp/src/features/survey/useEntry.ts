import { computed, nextTick, onBeforeUnmount, ref, shallowRef, watch } from 'vue';
import { keepDraft, readDraft, type DraftHead } from './device/drafts';
import { shelf, type FormRecord } from './device/shelf';
import { useDevice } from './device/useDevice';
import { useQueue } from './device/useQueue';
import { fillFromBatch, keepForBatch } from './engine/batch';
import { codeOf, interviewHolder, openInterview, Unopened, type FormSource } from './engine/interview';
import { answerAt, meaningsOf } from './engine/meanings';
import type { RootNode } from './engine/types';
import { formKey } from './useForms';

/** Whether what was written lies on the device. */
type Keeping = 'nothing' | 'keeping' | 'kept' | 'failed';

/** Why an interview cannot be shown. */
type Closed = 'gone' | 'form-missing' | 'elsewhere' | 'sent' | Unopened['reason'];

const pause = 400;

/** How an interview is begun that is not on the device yet. */
export interface Beginning {
  form: string;
  paper: boolean;
  language: string;
}

/** One interview being written: opened, kept after each change, finished. */
export function useEntry(id: string, beginning: Beginning | null) {
  const { vault, beforeLock } = useDevice();
  const queue = useQueue();
  const interview = interviewHolder();
  const head = shallowRef<DraftHead | null>(null);
  const closed = ref<Closed | null>(null);
  const keeping = ref<Keeping>('nothing');
  const keptAt = ref<Date | null>(null);
  let meanings: ReadonlyMap<string, string> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let chain: Promise<void> = Promise.resolve();
  let dirty = false;
  let letGo: () => void = () => undefined;
  let unwatch: () => void = () => undefined;

  async function open(): Promise<void> {
    const held = await onlyHere(id);
    if (!held) {
      closed.value = 'elsewhere';
      return;
    }
    letGo = held;
    try {
      await load();
    } catch (cause) {
      closed.value = cause instanceof Unopened ? cause.reason : 'engine';
      console.error(cause);
    }
  }

  async function load(): Promise<void> {
    const held = vault.value;
    if (!held) return;
    const kept = await readDraft(held.key, id);
    if (!kept && !beginning) {
      closed.value = 'gone';
      return;
    }
    if (kept && kept.head.state !== 'draft') head.value = kept.head;
    if (kept?.head.state === 'waiting' || kept?.head.state === 'received') {
      closed.value = 'sent';
      return;
    }
    const key = kept ? formKey(kept.head.formId, kept.head.version) : (beginning?.form ?? '');
    const form = await shelf.form(key);
    if (!form) {
      closed.value = 'form-missing';
      return;
    }
    meanings = meaningsOf(form.xform);
    const opened = await openInterview(source(form), kept?.payload ?? null);
    head.value = kept?.head ?? begun(id, held.owner, form, beginning);
    choose(opened.root, head.value.language);
    if (!kept && head.value.paper) fillFromBatch(opened.root);
    interview.value = opened;
    unwatch = watch(() => opened.root.instanceState.instanceXML, changed);
  }

  function changed(): void {
    dirty = true;
    keeping.value = 'keeping';
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), pause);
  }

  /** Keeps what is written now. One after the other, so that an older state never lands on a newer one. */
  function keep(): Promise<void> {
    clearTimeout(timer);
    chain = chain.then(keepNow);
    return chain;
  }

  async function keepNow(): Promise<void> {
    const held = vault.value;
    if (!dirty || !held || !interview.value || !head.value) return;
    dirty = false;
    try {
      const payload = await interview.value.payload();
      const answer = (meaning: string): string => answerAt(payload.xml, meanings.get(meaning));
      head.value = {
        ...head.value,
        changedAt: new Date().toISOString(),
        corridor: { origin: answer('origin'), destination: answer('destination') },
        receipt: answer('receipt'),
        refused: answer('consent') === 'no',
      };
      await keepDraft(held.key, head.value, payload);
      keptAt.value = new Date();
      keeping.value = 'kept';
    } catch (cause) {
      dirty = true;
      keeping.value = 'failed';
      console.error(cause);
    }
  }

  /** Notes something about the interview that is no answer: the part on the screen, the language. */
  function note(facts: Partial<DraftHead>): void {
    if (!head.value) return;
    head.value = { ...head.value, ...facts };
    // An interview of which nothing is written yet leaves no trace.
    if (keeping.value !== 'nothing' || queue.heads.value.some((one) => one.id === id)) changed();
  }

  /** Gives the interview to the queue. */
  async function finish(): Promise<boolean> {
    if (!head.value) return false;
    head.value = { ...head.value, state: 'waiting', tries: 0, nextTry: 0, fault: null, said: '' };
    dirty = true;
    await keep();
    if (keeping.value === 'failed') {
      head.value = { ...head.value, state: 'draft' };
      return false;
    }
    if (head.value.paper && interview.value) keepForBatch(interview.value.root);
    await queue.changed();
    closed.value = 'sent';
    interview.value = null;
    void queue.run(true);
    return true;
  }

  const stop = beforeLock(keep);
  const leave = (event: BeforeUnloadEvent): void => {
    if (dirty) {
      void keep();
      event.preventDefault();
    }
  };
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void keep();
  };
  addEventListener('beforeunload', leave);
  document.addEventListener('visibilitychange', hidden);
  onBeforeUnmount(() => {
    unwatch();
    void keep().then(() => {
      stop();
      letGo();
      void queue.changed();
    });
    removeEventListener('beforeunload', leave);
    document.removeEventListener('visibilitychange', hidden);
  });

  const receipt = computed(() => shownCode(head.value?.receipt ?? ''));
  const ready = open();
  return {
    interview,
    head,
    closed,
    keeping,
    keptAt,
    receipt,
    keep,
    note,
    finish,
    ready: ready.then(() => nextTick()),
  };
}

const source = (form: FormRecord): FormSource => ({
  formId: form.formId,
  version: form.version,
  xform: form.xform,
  media: new Map(form.media.map(({ name, blob }) => [name, blob])),
});

function begun(id: string, owner: string, form: FormRecord, beginning: Beginning | null): DraftHead {
  const now = new Date().toISOString();
  return {
    id,
    owner,
    formId: form.formId,
    version: form.version,
    title: form.title,
    state: 'draft',
    startedAt: now,
    changedAt: now,
    part: '',
    place: 1,
    of: 1,
    language: beginning?.language ?? '',
    corridor: { origin: '', destination: '' },
    receipt: '',
    refused: false,
    paper: beginning?.paper ?? false,
    tries: 0,
    nextTry: 0,
    fault: null,
    said: '',
    receivedAt: null,
  };
}

/** Shows the form in the language that was chosen, where it has it. */
function choose(root: RootNode, code: string): void {
  const wanted = root.languages.find((language) => codeOf(language) === code);
  if (wanted) root.setLanguage(wanted);
}

/** An interview is written in one tab at a time: what gives it free, or null where another has it. */
function onlyHere(id: string): Promise<(() => void) | null> {
  return new Promise((done) => {
    void navigator.locks.request(`notebook-${id}`, { ifAvailable: true }, (held) => {
      if (!held) {
        done(null);
        return;
      }
      return new Promise<void>((free) => {
        done(() => {
          free();
        });
      });
    });
  });
}

/** "7K3Q9FXA" → "7K3Q-9FXA". */
export const shownCode = (code: string): string =>
  /^[0-9A-Z]{8}$/.test(code) ? `${code.slice(0, 4)}-${code.slice(4)}` : code;
