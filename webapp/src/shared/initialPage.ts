/** The answer that the server wrote into the page, so that the first view needs no request. */
interface InitialPage {
  path: string;
  data: unknown;
  thread?: unknown;
}

let initial: InitialPage | null = read();
let thread: unknown = initial?.path.split('?')[0] === location.pathname ? initial.thread : undefined;

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
  return page.path.split('?')[0] === location.pathname ? page.data : undefined;
}

/** The part of a discussion that the server wrote into the page; asked for once. */
export function takeInitialThread(): unknown {
  const given = thread;
  thread = undefined;
  return given;
}
