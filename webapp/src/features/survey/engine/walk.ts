import type { AnyNode, FormNode, GroupNode, QuestionNode, RepeatNode, RepeatTurn, RootNode } from './types';

export function isRepeat(node: AnyNode): node is RepeatNode {
  return node.nodeType.startsWith('repeat-range');
}

export function isGroup(node: AnyNode): node is GroupNode {
  return node.nodeType === 'group';
}

const inner = [
  'group',
  'repeat-range:uncontrolled',
  'repeat-range:controlled',
  'repeat-instance',
  'note',
  'model-value',
];

/** Whether it is a question that somebody answers. */
export function isQuestion(node: AnyNode): node is QuestionNode {
  return !inner.includes(node.nodeType);
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  if (isGroup(node) || isRepeat(node) || node.nodeType === 'repeat-instance')
    return node.currentState.children;
  return [];
}

function* below(nodes: readonly AnyNode[]): Generator<AnyNode> {
  for (const node of nodes) {
    yield node;
    yield* below(childrenOf(node));
  }
}

/** Every node below the root, shown or not. */
export function allNodes(root: RootNode): Generator<AnyNode> {
  return below(root.currentState.children);
}

/** A node and what it stands in, outermost first. */
export function wayTo(nodes: readonly AnyNode[], nodeId: string): AnyNode[] | null {
  for (const node of nodes) {
    if (node.nodeId === nodeId) return [node];
    const rest = wayTo(childrenOf(node), nodeId);
    if (rest) return [node, ...rest];
  }
  return null;
}

/** What of a section is on the screen now. */
export function shown(nodes: readonly FormNode[]): FormNode[] {
  return nodes.filter((node) => {
    if (!node.currentState.relevant || node.nodeType === 'model-value') return false;
    return isGroup(node) ? node.currentState.hasRelevantBodyNodes : true;
  });
}

/** Questions and notes of a turn, however deep, that are on the screen. */
export function questionsOf(turn: RepeatTurn | GroupNode): QuestionNode[] {
  return shown(turn.currentState.children).flatMap((node) =>
    isGroup(node) ? questionsOf(node) : isQuestion(node) ? [node] : [],
  );
}

/** The look that a form's author asked for. */
export function looks(node: { appearances: Iterable<string> | null }, ...words: readonly string[]): boolean {
  return node.appearances !== null && [...node.appearances].some((word) => words.includes(word));
}
