/** The answer that the server wrote into the page, so that the first view needs no request. */
interface InitialPage {
  path: string;
  data: unknown;
  beside?: Record<string, unknown>;
}

let initial: InitialPage | null = read();
const beside: Record<string, unknown> = { ...(isHere(initial) ? initial.beside : {}) };

function read(): InitialPage | null {
  const text = document.getElementById('corridor-page')?.textContent;
  if (!text) return null;
  try {
    return JSON.parse(text) as InitialPage;
  } catch {
    return null;
  }
}

/** What the server sent for exactly this address; asked for once. */
export function takeInitial(): unknown {
  const page = initial;
  initial = null;
  if (!page) return undefined;
  return isHere(page) ? page.data : undefined;
}

/** What another room added to this page; asked for once. */
export function takeBeside(name: string): unknown {
  const given = beside[name];
  beside[name] = undefined;
  return given;
}

function isHere(page: InitialPage | null): page is InitialPage {
  return page?.path.split('?')[0] === location.pathname;
}
