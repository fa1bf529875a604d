import type { FormNode, FormText, GroupNode, RootNode } from './types';
import { isGroup, isRepeat, shown } from './walk';

/** What is on the screen at one time: a group of the form, or questions that stand between groups. */
export interface Part {
  /** Names the part across reloads: the path of the group, or of the first question. */
  key: string;
  label: FormText | null;
  hint: FormText | null;
  nodes: readonly FormNode[];
}

/**
 * Cuts an interview into parts. A group that holds nothing but groups is always cut into these; on a narrow screen so is every
 * group with groups inside, on a wide one it stays together.
 */
export function partsOf(root: RootNode, narrow: boolean): Part[] {
  return cut(shown(root.currentState.children), null, narrow);
}

function cut(nodes: readonly FormNode[], around: GroupNode | null, narrow: boolean): Part[] {
  const parts: Part[] = [];
  let loose: FormNode[] = [];
  const close = (): void => {
    const first = loose[0];
    if (first) parts.push(partOf(loose, first.currentState.reference, around));
    loose = [];
  };
  for (const node of nodes) {
    // A group whose only matter is a repeat, as a compiler wraps it, is told by the repeat's own name.
    if (!isGroup(node)) {
      loose.push(node);
      continue;
    }
    close();
    const inside = shown(node.currentState.children);
    const groups = inside.filter(isGroup).length;
    if (groups > 0 && (narrow || groups === inside.length)) parts.push(...cut(inside, node, narrow));
    else parts.push(partOf(inside, node.currentState.reference, node));
  }
  close();
  return parts;
}

function partOf(nodes: readonly FormNode[], key: string, group: GroupNode | null): Part {
  const only = nodes.length === 1 && nodes[0] && isRepeat(nodes[0]) ? nodes[0] : null;
  const label = group?.currentState.label ?? only?.currentState.label ?? null;
  return { key, label, hint: group?.currentState.hint ?? null, nodes };
}
