import { reactive, shallowRef, type ShallowRef } from 'vue';
import { fileName, formData, payloadOf, putFilesBack, takeFilesOut, type Payload } from './files';
import type { Engine, FormLanguage, RootNode } from './types';

/** A form as it lies on this device. */
export interface FormSource {
  formId: string;
  version: string;
  xform: string;
  media: ReadonlyMap<string, Blob>;
}

/** Why an interview cannot be opened, in the words of messages. */
export class Unopened extends Error {
  constructor(
    readonly reason: 'engine' | 'form' | 'draft',
    cause: unknown,
  ) {
    super(reason, { cause });
    this.name = 'Unopened';
  }
}

/** One interview being written. */
export interface Interview {
  readonly root: RootNode;
  /** What was typed into a field and could not be read as its kind of answer, by the field's id. */
  readonly unread: Map<string, string>;
  /** The words of it, so that they are there again when somebody comes back to the field. */
  readonly typed: Map<string, string>;
  payload(): Promise<Payload>;
  /** The picture or sound that a label names. */
  media(address: string): Blob | null;
}

let engine: Promise<Engine> | null = null;

/** The engine is its own piece of the app, fetched when the first interview is opened and kept for those without a connection. */
async function theEngine(): Promise<Engine> {
  engine ??= import('@getodk/xforms-engine').then((loaded) => loaded as unknown as Engine);
  try {
    return await engine;
  } catch (cause) {
    engine = null;
    throw new Unopened('engine', cause);
  }
}

/**
 * Opens an interview: a new one, or one that was kept, in the very version of the form it was begun with. The form is read afresh
 * each time, because the engine keeps in memory whatever was made from one reading.
 */
export async function openInterview(form: FormSource, kept: Payload | null): Promise<Interview> {
  const { loadForm } = await theEngine();
  const media = (address: string): Blob | null => form.media.get(address.split('/').pop() ?? '') ?? null;
  const loaded = await loadForm(form.xform, {
    fetchFormAttachment: (address) => {
      const blob = media(address.href);
      return Promise.resolve(blob ? new Response(blob) : new Response(null, { status: 404 }));
    },
    missingResourceBehavior: 'BLANK',
  });
  if (loaded.status === 'failure') throw new Unopened('form', loaded.error);
  const given = new Set(kept?.files.map((file) => file.name));
  const config = {
    stateFactory: reactive as <T extends object>(state: T) => T,
    instanceAttachments: {
      fileNameFactory: (file: { basename: string; extension: string | null }) =>
        given.has(`${file.basename}${file.extension ?? ''}`) ? null : fileName(file.extension),
    },
  };
  let root: RootNode;
  try {
    if (kept) {
      const { xml, places } = takeFilesOut(kept);
      root = (await loaded.restoreInstance({ data: formData(xml) }, config)).root;
      putFilesBack(root, places);
    } else root = loaded.createInstance(config).root;
  } catch (cause) {
    throw new Unopened(kept ? 'draft' : 'form', cause);
  }
  return {
    root,
    unread: reactive(new Map<string, string>()),
    typed: reactive(new Map<string, string>()),
    payload: () => payloadOf(root),
    media,
  };
}

/** The interview on the screen. It is held shallowly: a deep hold would wrap the whole engine. */
export function interviewHolder(): ShallowRef<Interview | null> {
  return shallowRef<Interview | null>(null);
}

/** "Français (fr)" → "fr"; a language that names no code is taken as the interface's. */
export function codeOf({ language }: FormLanguage): string | null {
  return /\(([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$/.exec(language)?.[1] ?? null;
}

/** "Français (fr)" → "Français". */
export function nameOf({ language }: FormLanguage): string {
  return language.replace(/\s*\([^)]*\)\s*$/, '') || language;
}
