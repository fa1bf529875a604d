// Keeps the pages of entry on this device, so that they open without a connection. Nothing else goes through it.
/* eslint-env serviceworker */
const { files, words } = __LIST__;
const own = 'notebook-__VERSION__';
const settings = 'notebook-settings';
const entry = /^(?:\/(fr|es|ar))?\/interviews(?:\/|$)/;

const shellOf = (language) => `${language === 'en' ? '' : `/${language}`}/interviews`;

async function kept() {
  const answer = await (await caches.open(settings)).match('/languages');
  return answer ? answer.json() : [];
}

/** Brings the pages and texts of a language; the shell is the same document for all addresses of entry. */
async function bring(language) {
  const cache = await caches.open(own);
  const shell = await fetch(shellOf(language), { cache: 'reload', credentials: 'same-origin' });
  if (!shell.ok) throw new Error('The page of entry did not come.');
  await cache.put(shellOf(language), shell);
  const there = await cache.match(words[language]);
  if (!there) await cache.add(words[language]);
}

async function install() {
  const cache = await caches.open(own);
  await cache.addAll([...files, '/favicon.svg']);
  for (const language of await kept()) await bring(language);
}

/** The version before stays until the next: a page that is open may still fetch a part of it. */
async function tidy() {
  const all = (await caches.keys()).filter((name) => name.startsWith('notebook-') && name !== settings);
  const old = all.filter((name) => name !== own);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function keep(language) {
  const languages = new Set(await kept());
  languages.add(language);
  await bring(language);
  const cache = await caches.open(settings);
  await cache.put('/languages', new Response(JSON.stringify([...languages])));
}

async function page(request, language) {
  const cache = await caches.open(own);
  const shell = await cache.match(shellOf(language));
  return shell ?? fetch(request);
}

async function file(request) {
  const there = await caches.match(request, { ignoreSearch: true });
  return there ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('message', (event) => {
  if (event.data?.takeOver) event.waitUntil(self.skipWaiting());
  if (event.data?.keep in words) event.waitUntil(keep(event.data.keep));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const found = entry.exec(url.pathname);
  if (request.mode === 'navigate') {
    if (found) event.respondWith(page(request, found[1] ?? 'en'));
    return;
  }
  if (url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg')
    event.respondWith(file(request));
});
