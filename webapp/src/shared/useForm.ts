import { reactive, ref, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { FieldProblem, Problem } from '@/api/problem';
import { asProblem } from './useLoad';

/** The usual checks, as findings that can be collected. */
export interface Checks {
  write: (field: string, value: string | null | undefined, missing?: string) => FieldProblem[];
  choose: (field: string, value: readonly unknown[] | string | null | undefined) => FieldProblem[];
}

interface FormPlan<Draft extends object, Result> {
  /** Names the draft on this device. */
  key: string;
  empty: () => Draft;
  /** What is wrong before anything is sent. */
  check: (draft: Draft, must: Checks) => FieldProblem[];
  send: (draft: Draft) => Promise<Result>;
  done: (result: Result) => void | Promise<void>;
  /** What this form calls a field that the server names otherwise. */
  named?: (field: string) => string;
}

/** A form whose text survives a reload, a sign-in and a refusal. */
export function useForm<Draft extends object, Result>(plan: FormPlan<Draft, Result>) {
  const { t } = useI18n();
  const store = `corridor.draft.${plan.key}`;
  const kept = readDraft<Draft>(store);
  const draft = reactive({ ...plan.empty(), ...kept }) as Draft;
  const restored = ref(kept !== null);
  const errors = shallowRef<FieldProblem[]>([]);
  const problem = shallowRef<Problem | null>(null);
  const busy = ref(false);
  let quiet = false;
  let found = new Set<FieldProblem>();
  /** What stood in each field when the server declined. */
  let refused: Record<string, string> = {};
  const must: Checks = {
    write: (field, value, missing = t('shared.errors.required')) =>
      value?.trim() ? [] : [{ field, message: missing }],
    choose: (field, value) =>
      value && value.length > 0 ? [] : [{ field, message: t('shared.errors.choose') }],
  };

  watch(draft, () => {
    if (errors.value.length > 0) errors.value = errors.value.filter(stands);
    if (!quiet) sessionStorage.setItem(store, JSON.stringify(draft));
  });

  /** Whether an error has not been mended: what was found here, until it is right; what the server found, until it changes. */
  function stands(error: FieldProblem): boolean {
    if (found.has(error))
      return plan
        .check(draft, must)
        .some(({ field, message }) => field === error.field && message === error.message);
    const part = error.field.split(/[.[]/)[0] ?? error.field;
    return !(part in draft) || valueOf(part) === refused[part];
  }

  const valueOf = (part: string): string => JSON.stringify((draft as Record<string, unknown>)[part]);

  /** Takes over what the server holds, unless the reader has already written something else. */
  function begin(from: Draft): void {
    if (restored.value) return;
    set(from);
  }

  function set(from: Draft): void {
    quiet = true;
    Object.assign(draft, JSON.parse(JSON.stringify(from)));
    sessionStorage.removeItem(store);
    queueMicrotask(() => (quiet = false));
  }

  function discard(from?: Draft): void {
    restored.value = false;
    errors.value = [];
    problem.value = null;
    set(from ?? plan.empty());
  }

  function errorOf(field: string): string | undefined {
    return errors.value.find((error) => error.field === field || error.field.startsWith(`${field}[`))
      ?.message;
  }

  async function submit(): Promise<void> {
    if (busy.value) return;
    problem.value = null;
    errors.value = plan.check(draft, must);
    found = new Set(errors.value);
    if (errors.value.length > 0) return;
    busy.value = true;
    try {
      const result = await plan.send(draft);
      sessionStorage.removeItem(store);
      restored.value = false;
      await plan.done(result);
    } catch (cause) {
      const met = asProblem(cause);
      problem.value = met;
      const named = plan.named ?? ((field: string) => field);
      refused = Object.fromEntries(Object.keys(draft).map((part) => [part, valueOf(part)]));
      errors.value = met.errors.map((error) => ({ ...error, field: named(error.field) }));
    } finally {
      busy.value = false;
    }
  }

  return { draft, errors, problem, busy, restored, begin, discard, errorOf, submit };
}

function readDraft<Draft>(store: string): Partial<Draft> | null {
  try {
    const text = sessionStorage.getItem(store);
    return text ? (JSON.parse(text) as Partial<Draft>) : null;
  } catch {
    return null;
  }
}
