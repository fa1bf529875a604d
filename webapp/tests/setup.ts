import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/vue';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server';

// What jsdom leaves out of dialogs and scrolling.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: true }) as unknown as MediaQueryList;
// Nobody else holds a lock in a test.
const locks = {
  request: (_name: string, _options: unknown, work: (held: object) => unknown) => Promise.resolve(work({})),
};
Object.defineProperty(navigator, 'locks', { value: locks });
Object.defineProperty(navigator, 'storage', { value: { persist: () => Promise.resolve(true) } });
Blob.prototype.arrayBuffer = function () {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      done(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      fail(new Error('This cannot be read.'));
    };
    reader.readAsArrayBuffer(this);
  });
};
Blob.prototype.text = async function () {
  return new TextDecoder().decode(await this.arrayBuffer());
};

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
});
afterAll(() => {
  server.close();
});
