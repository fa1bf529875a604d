import { computed, nextTick, onBeforeUnmount, onMounted, reactive, ref, watch, type ShallowRef } from 'vue';
import type { DraftHead } from './device/drafts';
import type { Interview } from './engine/interview';
import { partsOf, type Part } from './engine/parts';
import type { AnyNode, QuestionNode } from './engine/types';
import { isGroup, isQuestion, isRepeat, shown, wayTo } from './engine/walk';
import { fieldId, useFaults } from './fields/useQuestion';

/** What is wrong with one answer, and which question it is. */
export interface Fault {
  node: QuestionNode;
  label: string;
  message: string;
}

const narrow = matchMedia('(width < 60rem)');

/** Walking through an interview part by part, and what is wrong on the way. */
export function useParts(
  interview: ShallowRef<Interview | null>,
  head: ShallowRef<DraftHead | null>,
  note: (facts: Partial<DraftHead>) => void,
) {
  const small = ref(narrow.matches);
  const touched = reactive(new Set<string>());
  const opened = reactive(new Map<string, string>());
  const told = ref<Fault[]>([]);
  const { faultOf } = useFaults(() => interview.value);

  const parts = computed(() => (interview.value ? partsOf(interview.value.root, small.value) : []));
  const at = computed(() => {
    const found = parts.value.findIndex(({ key }) => key === head.value?.part);
    return found < 0 ? 0 : found;
  });
  const part = computed<Part | null>(() => parts.value[at.value] ?? null);
  const last = computed(() => at.value >= parts.value.length - 1);

  function* questions(nodes: readonly AnyNode[]): Generator<QuestionNode> {
    for (const node of nodes) {
      if (isRepeat(node)) yield* questions(node.currentState.children);
      else if (node.nodeType === 'repeat-instance') yield* questions(shown(node.currentState.children));
      else if (isGroup(node)) yield* questions(shown(node.currentState.children));
      else if (isQuestion(node) && node.currentState.relevant) yield node;
    }
  }

  function faultsIn(nodes: readonly AnyNode[]): Fault[] {
    return [...questions(nodes)].flatMap((node) => {
      const message = faultOf(node);
      return message ? [{ node, label: node.currentState.label?.asString ?? '', message }] : [];
    });
  }

  /** Says what is wrong in these, and marks the fields. */
  function tell(nodes: readonly AnyNode[]): boolean {
    const faults = faultsIn(nodes);
    for (const { node } of faults) touched.add(node.nodeId);
    told.value = faults;
    return faults.length === 0;
  }

  async function show(key: string): Promise<void> {
    told.value = [];
    await turnTo(key);
    window.scrollTo({ top: 0 });
    document.getElementById('part-title')?.focus({ preventScroll: true });
  }

  async function turnTo(key: string): Promise<void> {
    const place = parts.value.findIndex((one) => one.key === key) + 1;
    note({ part: key, place, of: parts.value.length });
    await nextTick();
  }

  const step = (by: number): Promise<void> => {
    const next = parts.value[at.value + by];
    return next ? show(next.key) : Promise.resolve();
  };

  /** Goes to a question wherever it stands: its part, and the turn of a repeat that holds it. */
  async function go(node: QuestionNode): Promise<void> {
    const holder = parts.value.find((one) => wayTo(one.nodes, node.nodeId));
    if (!holder) return;
    if (holder.key !== part.value?.key) await turnTo(holder.key);
    const way = wayTo(holder.nodes, node.nodeId) ?? [];
    for (const [place, one] of way.entries()) {
      if (one.nodeType === 'repeat-instance') opened.set(way[place - 1]?.nodeId ?? '', one.nodeId);
    }
    await nextTick();
    const target = document.getElementById(fieldId(node.nodeId));
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }

  // What was mended leaves the list.
  watch(
    () => told.value.map(({ node }) => (node.currentState.relevant ? faultOf(node) : null)),
    (messages) => {
      const left = told.value.filter((_, place) => messages[place]);
      if (left.length !== told.value.length) told.value = left;
    },
  );

  const follow = (): void => {
    small.value = narrow.matches;
  };
  onMounted(() => {
    narrow.addEventListener('change', follow);
  });
  onBeforeUnmount(() => {
    narrow.removeEventListener('change', follow);
  });

  return { parts, part, at, last, touched, opened, told, tell, faultsIn, show, step, go };
}
