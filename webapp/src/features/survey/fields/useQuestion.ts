import { computed, inject, onBeforeUnmount, provide, type InjectionKey } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Interview } from '../engine/interview';
import type { FormText, QuestionNode } from '../engine/types';

/** What the views of one interview share. */
interface Filling {
  interview: Interview;
  /** Fields that somebody has been in; what is wrong with others is not said yet. */
  touched: Set<string>;
  touch(nodeId: string): void;
  /** Which turn of each repeat is open. */
  opened: Map<string, string>;
}

const key: InjectionKey<Filling> = Symbol('the interview on the screen');

export function provideFilling(filling: Filling): void {
  provide(key, filling);
}

export function useFilling(): Filling {
  const filling = inject(key);
  if (!filling) throw new Error('A field stands in an interview.');
  return filling;
}

export const fieldId = (nodeId: string): string => `q-${nodeId.replaceAll(/[^\w-]/g, '-')}`;

/** What is wrong with an answer, in the words of the form, else in ours. */
export function useFaults(interview: () => Interview | null) {
  const { t } = useI18n();

  function faultOf(node: QuestionNode): string | null {
    const unread = interview()?.unread.get(node.nodeId);
    if (unread) return t(`survey.entry.unread.${unread}`);
    const { violation } = node.validationState;
    if (!violation) return null;
    return said(violation.message) || t(`survey.entry.${violation.condition}`);
  }

  const said = (message: FormText | null): string => message?.asString.trim() ?? '';
  return { faultOf };
}

/** One question as its view needs it: its ids, and what is wrong once somebody has been in it. */
export function useQuestion(node: () => QuestionNode) {
  const { interview, touched, touch } = useFilling();
  const { faultOf } = useFaults(() => interview);
  const id = fieldId(node().nodeId);
  const fault = computed(() => (touched.has(node().nodeId) ? faultOf(node()) : null));
  const hinted = computed(() => node().currentState.hint !== null);
  const attributes = computed(() => ({
    'aria-describedby':
      [hinted.value ? `${id}-hint` : '', fault.value ? `${id}-error` : ''].filter(Boolean).join(' ') ||
      undefined,
    'aria-invalid': fault.value ? ('true' as const) : undefined,
    'aria-required': node().currentState.required || undefined,
    disabled: node().currentState.readonly || undefined,
  }));

  /** Notes what was typed and cannot be read, null where it can. */
  function unread(what: string | null): void {
    if (what === null) interview.unread.delete(node().nodeId);
    else interview.unread.set(node().nodeId, what);
  }

  onBeforeUnmount(() => {
    // What is not on the screen any more cannot be wrong.
    if (!node().currentState.relevant) interview.unread.delete(node().nodeId);
  });

  return {
    id,
    fault,
    attributes,
    unread,
    touch: () => {
      touch(node().nodeId);
    },
  };
}
