const corridor = 'urn:corridor:xforms';

/** What the questions of a form mean to a study: the path of the question for each meaning. */
export function meaningsOf(xform: string): ReadonlyMap<string, string> {
  const tree = new DOMParser().parseFromString(xform, 'text/xml');
  const found = new Map<string, string>();
  for (const bind of tree.getElementsByTagNameNS('*', 'bind')) {
    const meaning = bind.getAttributeNS(corridor, 'bind');
    const path = bind.getAttribute('nodeset');
    if (meaning && path && !found.has(meaning)) found.set(meaning, path);
  }
  return found;
}

/** The answer at a path, whatever prefixes the document uses; empty where there is none. */
export function answerAt(xml: string, path: string | undefined): string {
  if (!path) return '';
  const tree = new DOMParser().parseFromString(xml, 'text/xml');
  const [, root, ...names] = path.split('/');
  let element: Element | undefined = tree.documentElement;
  if (element.nodeName !== root) return '';
  for (const name of names) {
    element = [...element.children].find((child) => child.nodeName === name);
    if (!element) return '';
  }
  return element.textContent.trim();
}

/** The number an interview goes by. */
export function instanceIdOf(xml: string): string {
  const tree = new DOMParser().parseFromString(xml, 'text/xml');
  return tree.getElementsByTagNameNS('*', 'instanceID')[0]?.textContent.trim() ?? '';
}
