import { shallowRef } from 'vue';
import type { Problem } from '@/api/problem';
import { asProblem } from '@/shared/useLoad';
import { shelf, type FormRecord } from './device/shelf';
import { useSurveyServer, type OpenForm } from './surveyServer';

export const formKey = (formId: string, version: string): string => `${formId}/${version}`;

/** The forms one may fill: as the server lists them, else as they were kept on this device. */
export function useForms() {
  const forms = shallowRef<readonly FormRecord[]>([]);
  const problem = shallowRef<Problem | null>(null);
  const loaded = shallowRef(false);
  const server = useSurveyServer();

  async function fromDevice(): Promise<void> {
    forms.value = (await shelf.forms()).filter((form) => form.open);
  }

  /** Reads the list, and takes onto the device what is not there yet. */
  async function read(needed: ReadonlySet<string>): Promise<void> {
    await fromDevice();
    problem.value = null;
    try {
      const open = await server.forms();
      const kept = await shelf.forms();
      const fresh = await Promise.all(open.map((form) => taken(form, kept)));
      const keys = new Set(fresh.map(({ key }) => key));
      const closed = kept.filter(({ key }) => !keys.has(key));
      const still = closed.filter(({ key }) => needed.has(key)).map((form) => ({ ...form, open: false }));
      const gone = closed.filter(({ key }) => !needed.has(key)).map(({ key }) => key);
      await shelf.putForms([...fresh, ...still], gone);
      await fromDevice();
    } catch (cause) {
      problem.value = asProblem(cause);
    } finally {
      loaded.value = true;
    }
  }

  async function taken(form: OpenForm, kept: readonly FormRecord[]): Promise<FormRecord> {
    const key = formKey(form.formId, form.version);
    const known = kept.find((one) => one.key === key && one.hash === form.hash);
    const { formId, version, title, study, languages, hash } = form;
    const about = { key, formId, version, title, study, languages, hash, open: true };
    if (known) return { ...about, xform: known.xform, media: known.media };
    const [xform, media] = await Promise.all([server.text(form.xform), mediaOf(form)]);
    return { ...about, xform, media };
  }

  /** Pictures and lists that stand beside the form. A form without any has no manifest. */
  async function mediaOf({ formId, version }: OpenForm): Promise<FormRecord['media']> {
    let manifest: string;
    try {
      const place = `${encodeURIComponent(formId)}/${encodeURIComponent(version)}`;
      manifest = await server.text(`/openrosa/forms/${place}/manifest`);
    } catch (cause) {
      if (asProblem(cause).status === 404) return [];
      throw cause;
    }
    const tree = new DOMParser().parseFromString(manifest, 'text/xml');
    const of = (file: Element, name: string): string =>
      file.getElementsByTagNameNS('*', name)[0]?.textContent.trim() ?? '';
    const files = [...tree.getElementsByTagNameNS('*', 'mediaFile')];
    return Promise.all(
      files.map(async (file) => {
        const address = new URL(of(file, 'downloadUrl'), location.href);
        return { name: of(file, 'filename'), blob: await server.blob(address.pathname + address.search) };
      }),
    );
  }

  return { forms, problem, loaded, read };
}
