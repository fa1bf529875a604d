import { screen, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { answers, declines, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import { anAmendment, aSignature, aPriority } from './priority.fixture';
import PriorityAmendForm from './PriorityAmendForm.vue';
import PriorityDecisionForm from './PriorityDecisionForm.vue';
import PriorityForm from './PriorityForm.vue';
import PriorityPage from './PriorityPage.vue';

const address = '*/api/priorities/number/7';

beforeEach(() => {
  sessionStorage.clear();
});

describe('the page of a priority', () => {
  it('shows demand, paragraphs, amendments and who stands behind it', async () => {
    const amendment = anAmendment({ state: 'declined', outcome: 'Too wide.' });
    answers(
      address,
      aPriority({
        amendments: { items: [amendment], next: null },
        endorsements: { items: [aSignature()], next: null },
      }),
    );
    await show(PriorityPage, '/priorities/7', { number: '7' });
    expect(await screen.findByRole('heading', { level: 1, name: 'No worker pays for a job' })).toBeVisible();
    expect(screen.getByText('Money paid is paid back.').closest('li')).toHaveAttribute('id', 'p3');
    const amendments = within(screen.getByRole('region', { name: 'Amendments' }));
    expect(amendments.getByText('Declined')).toBeVisible();
    expect(amendments.getByText('Too wide.')).toBeVisible();
    expect(screen.getByText('Union of Domestic Workers')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Propose other words/ })).not.toBeInTheDocument();
  });

  it('reads the same for a priority that is not there and one that is not theirs to see', async () => {
    declines('get', address, { slug: 'not-found', status: 404 });
    await show(PriorityPage, '/priorities/7', { number: '7' });
    expect(await screen.findByRole('heading', { name: 'There is no such priority' })).toBeVisible();
  });
});

describe('an amendment', () => {
  const props = { priority: aPriority(), kind: 'change', paragraph: 'p1' };

  it('is seen against the words of today while it is written, and sent with the words that were seen', async () => {
    const user = userEvent.setup();
    const sent = takes('post', '*/api/priorities/*/amendments', anAmendment());
    const { container } = await show(PriorityAmendForm, '/', props);
    const field = screen.getByLabelText('The words you propose');
    await user.clear(field);
    await user.type(field, 'Every cost is the employer’s.');
    expect(container.querySelector('.difference del')).toHaveTextContent('fee');
    expect(container.querySelector('.difference ins')).toHaveTextContent('cost');
    await user.type(screen.getByLabelText('Your reasons'), 'Costs are more.');
    await user.click(screen.getByRole('button', { name: 'Send the amendment' }));
    expect(await sent[0]?.json()).toMatchObject({ before: 'Every fee is the employer’s.', paragraph: 'p1' });
  });

  it('is not sent when it changes nothing', async () => {
    const user = userEvent.setup();
    await show(PriorityAmendForm, '/', props);
    await user.type(screen.getByLabelText('Your reasons'), 'None.');
    await user.click(screen.getByRole('button', { name: 'Send the amendment' }));
    expect(screen.getAllByText(/These are the words that stand there already/)[0]).toBeVisible();
  });

  it('is declined with a reason only, and not accepted where the words changed meanwhile', async () => {
    const user = userEvent.setup();
    const sent = takes('put', '*/api/priorities/*/amendments/*/decision', anAmendment());
    await show(PriorityDecisionForm, '/', {
      priority: aPriority(),
      amendment: anAmendment({ overtaken: true }),
    });
    expect(screen.queryByRole('radio', { name: /Accept/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Decline/ }));
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Why');
    await user.type(screen.getByLabelText('Why'), 'It is said in paragraph 2.');
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(await sent[0]?.json()).toMatchObject({ outcome: 'declined', words: null, priorityVersion: 3 });
  });
});

describe('writing a priority', () => {
  it('keeps the keys of paragraphs that move, and names new ones', async () => {
    const user = userEvent.setup();
    const priority = aPriority();
    const sent = takes('put', '*/api/priorities/*', priority);
    await show(PriorityForm, '/', { priority });
    await user.click(screen.getByRole('button', { name: 'Move paragraph 2 up' }));
    await user.click(screen.getByRole('button', { name: 'Add a paragraph' }));
    await user.type(screen.getByLabelText('Paragraph 3', { selector: '#paragraph-new1' }), 'A third.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const body = (await sent[0]?.json()) as { paragraphs: { key: string }[] };
    expect(body.paragraphs.map((paragraph) => paragraph.key)).toEqual(['p3', 'p1', 'new1']);
    expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('shows what another saved meanwhile and goes on from there', async () => {
    const user = userEvent.setup();
    declines('put', '*/api/priorities/*', { slug: 'stale', status: 412 });
    answers('*/api/priorities/*', aPriority({ version: 4, title: 'Their title' }));
    await show(PriorityForm, '/', { priority: aPriority() });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Their title')).toBeVisible();
    const sent = takes('put', '*/api/priorities/*', aPriority({ version: 5 }));
    await user.click(screen.getByRole('button', { name: 'Save mine over theirs' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(sent[0]?.headers.get('If-Match')).toBe('"4"');
  });
});
