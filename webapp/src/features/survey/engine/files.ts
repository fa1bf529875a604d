import type { RootNode } from './types';
import { allNodes } from './walk';

/** What an interview consists of when it is kept or sent: the answers as XML, and the files they name. */
export interface Payload {
  xml: string;
  files: readonly File[];
}

export const xmlPart = 'xml_submission_file';

/** Answers and files as the engine prepared them. Works while the interview is still unfinished. */
export async function payloadOf(root: RootNode): Promise<Payload> {
  const { data } = await root.prepareInstancePayload({ payloadType: 'monolithic' });
  const files: File[] = [];
  let xml = '';
  for (const [name, value] of data[0].entries()) {
    if (name === xmlPart) xml = typeof value === 'string' ? value : await value.text();
    else if (value instanceof File) files.push(value);
  }
  return { xml, files };
}

/** The same as the engine takes it back. */
export function formData(xml: string): [FormData] {
  const data = new FormData();
  data.set(xmlPart, new File([xml], xmlPart, { type: 'text/xml' }));
  return [data];
}

/** Where each file of a payload is named, as a path in which the first of several is without a number. */
interface Placed {
  xml: string;
  places: ReadonlyMap<string, File>;
}

/**
 * Takes the names of files out of the answers. The engine shows a restored file but neither sends nor removes it, so files are
 * given to it anew, as if they were chosen again.
 */
export function takeFilesOut({ xml, files }: Payload): Placed {
  const places = new Map<string, File>();
  if (files.length === 0) return { xml, places };
  const named = new Map(files.map((file) => [file.name, file]));
  const tree = new DOMParser().parseFromString(xml, 'text/xml');
  for (const element of tree.querySelectorAll('*')) {
    const file = element.childElementCount === 0 ? named.get(element.textContent.trim()) : undefined;
    if (!file) continue;
    places.set(pathOf(element), file);
    element.textContent = '';
  }
  return { xml: new XMLSerializer().serializeToString(tree), places };
}

function pathOf(element: Element): string {
  const parent = element.parentElement;
  if (!parent) return `/${element.nodeName}`;
  const same = [...parent.children].filter((other) => other.nodeName === element.nodeName);
  const place = same.indexOf(element);
  return `${pathOf(parent)}/${element.nodeName}${place > 0 ? `[${String(place + 1)}]` : ''}`;
}

const plain = (reference: string): string => reference.replaceAll('[1]', '');

/** Gives the files back to the questions they answer. */
export function putFilesBack(root: RootNode, places: ReadonlyMap<string, File>): void {
  if (places.size === 0) return;
  for (const node of allNodes(root)) {
    if (node.nodeType !== 'upload') continue;
    const file = places.get(plain(node.currentState.reference));
    if (file) node.setValue(file);
  }
}

/** A name for a new file: nothing of what the owner called it, for that may tell who somebody is. */
export function fileName(extension: string | null): string {
  const [mark = 0, more = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${mark.toString(36)}${more.toString(36)}${extension ?? ''}`;
}
