import { h, type FunctionalComponent, type VNodeChild } from 'vue';
import type { FormText, Marked } from '../engine/types';

const allowed = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'div',
  'em',
  'li',
  'ol',
  'p',
  'span',
  'strong',
  'u',
  'ul',
];
/** What a label may be made of where it stands inside a label element. */
const flat = ['em', 'span', 'strong', 'u'];

function drawn(nodes: readonly Marked[], inline: boolean): VNodeChild[] {
  return nodes.map((node) => {
    switch (node.role) {
      case 'child':
        return node.value;
      case 'line-break':
        return h('br');
      case 'html':
        // Somebody's HTML is shown as they wrote it and does nothing.
        return node.unsafeHtml;
      case 'parent':
        return parent(node, inline);
    }
  });
}

function parent(node: Extract<Marked, { role: 'parent' }>, inline: boolean): VNodeChild {
  const inner = drawn(node.children, inline);
  if (node.elementName === 'a') {
    const safe = /^(https?:|mailto:|tel:)/i.test(node.url ?? '');
    return safe ? h('a', { href: node.url, rel: 'noreferrer', target: '_blank' }, inner) : inner;
  }
  const name = /^h[1-6]$/.test(node.elementName) ? 'strong' : node.elementName;
  return (inline ? flat : allowed).includes(name) ? h(name, { key: node.id }, inner) : inner;
}

/** Words of the form, with the marks that its author set, and nothing else. */
const EntryText: FunctionalComponent<{ text: FormText | null; inline?: boolean }> = ({ text, inline }) =>
  text ? drawn(text.formatted, inline ?? false) : [];

EntryText.props = ['text', 'inline'];

export default EntryText;
