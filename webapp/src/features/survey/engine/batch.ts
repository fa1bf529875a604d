import type { RootNode } from './types';
import { allNodes } from './walk';

/** Questions about how an interview was made, which stay the same over a pile of papers. */
const lasting = ['interviewer', 'partner', 'wave', 'mode'];

/** Memory of this page only: the next pile is typed by somebody who says so again. */
const kept = new Map<string, string>();

const nameOf = (reference: string): string => reference.split('/').pop() ?? '';

/** Notes who asked and how, for the next paper of the pile. */
export function keepForBatch(root: RootNode): void {
  for (const node of allNodes(root)) {
    const name = nameOf(node.currentState.reference);
    if (!lasting.includes(name) || !('instanceValue' in node.currentState)) continue;
    kept.set(node.currentState.reference, node.currentState.instanceValue);
  }
}

/** Puts in what the paper before said. Everything can be changed. */
export function fillFromBatch(root: RootNode): void {
  for (const node of allNodes(root)) {
    const value = kept.get(node.currentState.reference);
    if (!value) continue;
    if (node.nodeType === 'input') node.setValue(value);
    if (node.nodeType === 'select') node.selectValues(value.split(' '));
  }
}
