import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nextTick, watchEffect } from 'vue';
import { describe, expect, it } from 'vitest';
import { openInterview, type FormSource, type Interview } from './interview';
import { answerAt, instanceIdOf, meaningsOf } from './meanings';
import { partsOf } from './parts';
import type { AnyNode, InputNode, RepeatNode, SelectNode, UploadNode } from './types';
import { allNodes } from './walk';

const xform = readFileSync(path.resolve('src/features/survey/field.sample.xml'), 'utf8');
const form: FormSource = { formId: 'field-sample', version: '2026112201', xform, media: new Map() };

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a test says what it expects there
function at<Kind extends AnyNode>({ root }: Interview, reference: string): Kind {
  const found = [...allNodes(root)].find((node) => node.currentState.reference === reference);
  if (!found) throw new Error(`nothing at ${reference}`);
  return found as Kind;
}

const consent = (interview: Interview): unknown =>
  at<SelectNode>(interview, '/field/safety/consent').selectValues(['yes']);

/** An interview with two payments; the second has a picture. */
async function withPicture(): Promise<Interview> {
  const interview = await openInterview(form, null);
  consent(interview);
  const range = at<RepeatNode>(interview, '/field/cost/paid');
  range.addInstances?.();
  range.addInstances?.();
  at<UploadNode>(interview, '/field/cost/paid[2]/paper').setValue(
    new File(['picture'], 'Asha at the office.jpg', { type: 'image/jpeg' }),
  );
  return interview;
}

describe('an interview in the engine', () => {
  it('shows what the answers ask for, and tells Vue of each change', async () => {
    const interview = await openInterview(form, null);
    let parts: string[] = [];
    watchEffect(() => (parts = partsOf(interview.root, true).map((part) => part.key)));
    expect(parts).toEqual(['/field/safety']);
    consent(interview);
    await nextTick();
    expect(parts).toEqual(['/field/safety', '/field/you', '/field/cost', '/field/life', '/field/close']);
  });

  it('keeps files over a restore, under their names, also inside repeats', async () => {
    const first = await (await withPicture()).payload();
    expect(first.files).toHaveLength(1);
    expect(first.files[0]?.name).toMatch(/^[0-9a-z]+\.jpg$/);
    const again = await (await openInterview(form, first)).payload();
    expect(again.files.map((file) => file.name)).toEqual(first.files.map((file) => file.name));
    expect(await again.files[0]?.text()).toBe('picture');
    expect(again.xml).toContain(`<paper>${first.files[0]?.name ?? ''}</paper>`);
    expect(instanceIdOf(again.xml)).toBe(instanceIdOf(first.xml));
  });

  it('lets a restored file be taken away', async () => {
    const interview = await openInterview(form, await (await withPicture()).payload());
    at<UploadNode>(interview, '/field/cost/paid[2]/paper').setValue(null);
    const left = await interview.payload();
    expect(left.files).toEqual([]);
    expect(left.xml).not.toContain('.jpg');
  });

  it('says nothing of who was asked in the name of a file', async () => {
    const { xml, files } = await (await withPicture()).payload();
    expect(xml + (files[0]?.name ?? '')).not.toContain('Asha');
  });

  it('keeps the receipt code that was made first', async () => {
    const interview = await openInterview(form, null);
    consent(interview);
    const receipt = meaningsOf(xform).get('receipt');
    const payload = await interview.payload();
    const code = answerAt(payload.xml, receipt);
    expect(code).not.toBe('');
    const again = await (await openInterview(form, payload)).payload();
    expect(answerAt(again.xml, receipt)).toBe(code);
  });

  it('gives each interview a reading of the form of its own', async () => {
    const one = await openInterview(form, null);
    const two = await openInterview(form, null);
    consent(one);
    expect(at<SelectNode>(two, '/field/safety/consent').currentState.value).toEqual([]);
  });

  it.each([
    ['a broken form', { ...form, xform: '<h:html' }, null, 'form'],
    [
      'a form that calls what nobody knows',
      { ...form, xform: xform.replace('today()', 'whenever()') },
      null,
      'form',
    ],
    ['answers to another form', form, { xml: '<other id="other"/>', files: [] }, 'draft'],
    ['answers that are no XML', form, { xml: 'torn', files: [] }, 'draft'],
  ])('refuses %s', async (_name, source, kept, reason) => {
    await expect(openInterview(source, kept)).rejects.toMatchObject({ name: 'Unopened', reason });
  });

  it('takes times, places and numbers as text and says when it cannot', async () => {
    const interview = await openInterview(form, null);
    consent(interview);
    const give = (reference: string, value: string): string => {
      const node = at<InputNode>(interview, reference);
      node.setValue(value);
      return node.currentState.instanceValue;
    };
    expect(give('/field/you/age', '31')).toBe('31');
    expect(give('/field/you/depart', '2025-07-01')).toBe('2025-07-01');
    expect(give('/field/you/depart', 'soon')).toBe('');
    expect(give('/field/life/hours', '06:30:00.000')).toContain('06:30');
    expect(give('/field/life/place', '27.7 85.3 0 0')).toContain('27.7');
  });
});
