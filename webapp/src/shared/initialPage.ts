/** The answer that the server wrote into the page, so that the first view needs no request. */
interface InitialPage {
  path: string;
  data: unknown;
}

let initial: InitialPage | null = read();

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
