import { readFileSync } from 'node:fs';
import path from 'node:path';
import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { defineComponent, h, reactive } from 'vue';
import { describe, expect, it } from 'vitest';
import { show } from '../../../tests/show';
import { openInterview, type Interview } from './engine/interview';
import { partsOf } from './engine/parts';
import { allNodes } from './engine/walk';
import EntryNodes from './fields/EntryNodes.vue';
import { provideFilling } from './fields/useQuestion';

const xform = readFileSync(path.resolve('src/features/survey/field.sample.xml'), 'utf8');

/** The parts of an interview one below the other, after the person agreed. */
async function shown(change: (xform: string) => string = (same) => same): Promise<Interview> {
  const form = { formId: 'field-sample', version: '2026112201', xform: change(xform), media: new Map() };
  const interview = await openInterview(form, null);
  const consent = [...allNodes(interview.root)].find((node) => node.nodeType === 'select');
  if (consent?.nodeType === 'select') consent.selectValues(['yes']);
  const page = defineComponent({
    setup() {
      const touched = reactive(new Set<string>());
      const touch = (id: string) => touched.add(id);
      provideFilling({ interview, touched, touch, opened: reactive(new Map()) });
      return () => partsOf(interview.root, true).map(({ nodes }) => h(EntryNodes, { nodes, level: 2 }));
    },
  });
  await show(page);
  return interview;
}

const xmlOf = async (interview: Interview): Promise<string> => (await interview.payload()).xml;

describe('the fields of a form', () => {
  it('keep what is typed while somebody is in them, and show what it was read as', async () => {
    const interview = await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Add: Payment' }));
    const amount = screen.getByLabelText(/^How much/);
    await userEvent.type(amount, '100.5');
    expect(amount).toHaveValue('100.5');
    await userEvent.tab();
    expect(await xmlOf(interview)).toContain('<amount>100.5</amount>');
  });

  it('say what they cannot read instead of forgetting it', async () => {
    const interview = await shown();
    const age = screen.getByLabelText('How old are you now?');
    await userEvent.type(age, 'abc');
    await userEvent.tab();
    expect(age).toHaveValue('abc');
    expect(age).toHaveAccessibleDescription(/Write a number/);
    expect(interview.unread.size).toBe(1);
    await userEvent.clear(age);
    await userEvent.type(age, '٣١');
    await userEvent.tab();
    expect(age).toHaveValue('31');
    expect(interview.unread.size).toBe(0);
  });

  it('tell what the form finds wrong only after somebody was there', async () => {
    await shown();
    const age = screen.getByLabelText('How old are you now?');
    expect(screen.queryByText('A whole number from 18 to 80.')).not.toBeInTheDocument();
    await userEvent.type(age, '12');
    await userEvent.tab();
    expect(await screen.findByText('A whole number from 18 to 80.')).toBeInTheDocument();
    expect(age).toHaveAttribute('aria-invalid', 'true');
  });

  it('shorten a long list while somebody types', async () => {
    const interview = await shown();
    await userEvent.type(screen.getByLabelText('Type to shorten the list'), 'nep');
    const list = screen.getByLabelText(/^Which country/);
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent.trim()),
    ).toEqual(['Choose', 'Nepal']);
    await userEvent.selectOptions(list, 'NP');
    expect(await xmlOf(interview)).toContain('<origin>NP</origin>');
  });

  it('take month and year as the first day of it', async () => {
    const interview = await shown();
    const when = screen.getByRole('group', { name: 'When did you leave?' });
    await userEvent.selectOptions(within(when).getByLabelText('Month'), '07');
    await userEvent.type(within(when).getByLabelText('Year'), '2025');
    expect(await xmlOf(interview)).toContain('<depart>2025-07-01</depart>');
    await userEvent.clear(within(when).getByLabelText('Year'));
    await userEvent.tab();
    expect(await within(when).findByText('Choose month and year.')).toBeInTheDocument();
  });

  it('add, tell and remove the turns of a repeat', async () => {
    const interview = await shown();
    const add = screen.getByRole('button', { name: 'Add: Payment' });
    await userEvent.click(add);
    await userEvent.click(screen.getByRole('radio', { name: 'Travel' }));
    await userEvent.click(add);
    await userEvent.type(screen.getByLabelText(/^How much/), '20');
    expect(document.querySelector('.turns .told')).toHaveTextContent('Travel');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Payment 2' }));
    const dialog = screen.getByRole('dialog', { name: 'Remove Payment 2?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await waitFor(async () => {
      expect(await xmlOf(interview)).not.toContain('<amount>20');
    });
    expect(await xmlOf(interview)).toContain('<item>travel</item>');
  });

  it('put answers in an order by buttons', async () => {
    const interview = await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Too many in a room' }));
    expect(await xmlOf(interview)).toContain('<matter>crowd heat</matter>');
  });

  it('keep a file under another name, and let it go', async () => {
    const interview = await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Add: Payment' }));
    const field = screen.getByLabelText('A photo of the receipt');
    await userEvent.upload(field, new File(['picture'], 'Asha.jpg', { type: 'image/jpeg' }));
    expect(await screen.findByText(/A file is kept here/)).toBeInTheDocument();
    expect(await xmlOf(interview)).toMatch(/<paper>\w+\.jpg<\/paper>/);
    await userEvent.click(screen.getByRole('button', { name: 'Remove the file' }));
    expect((await interview.payload()).files).toEqual([]);
  });

  it('show marks of a label, and HTML in it as text', async () => {
    await shown((form) =>
      form.replace(
        '<value>Anything to add?</value>',
        '<value>*Any*thing &lt;script&gt;bad()&lt;/script&gt; [here](javascript:bad())</value>',
      ),
    );
    const label = screen.getByText(/thing/, { selector: 'label' });
    expect(label.querySelector('em')).toHaveTextContent('Any');
    expect(label.textContent).toContain('<script>');
    expect(document.querySelector('script, a[href^="javascript"]')).toBeNull();
  });

  it('show the reason why there is no figure beside the figure, and not once there is one', async () => {
    await shown();
    expect(screen.getByRole('radio', { name: 'Don’t know' })).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('How old are you now?'), '31');
    await waitFor(() => {
      expect(screen.queryByRole('radio', { name: 'Don’t know' })).not.toBeInTheDocument();
    });
  });

  it('change language in the middle and keep every answer', async () => {
    const interview = await shown();
    await userEvent.type(screen.getByLabelText('How old are you now?'), '31');
    const french = interview.root.languages.find(({ language }) => language.includes('(fr)'));
    if (french) interview.root.setLanguage(french);
    expect(await screen.findByLabelText('Quel âge avez-vous ?')).toHaveValue('31');
  });
});
