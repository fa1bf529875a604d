import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { answers, declines, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import { anApplication } from './account.fixture';
import ApplicationPage from './ApplicationPage.vue';

const application = anApplication();
const address = `*/api/applications/${application.id}`;

describe('deciding on an application', () => {
  it('accepts a volunteer for the country the person named first', async () => {
    answers(address, application);
    const sent = takes('post', `${address}/acceptance`, anApplication({ state: 'accepted' }));
    await show(ApplicationPage, '/', { id: application.id });
    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));

    expect(await screen.findByRole('heading', { name: 'Outcome' })).toBeInTheDocument();
    expect(sent[0]?.headers.get('If-Match')).toBe('"2"');
    expect(await sent[0]?.json()).toMatchObject({ assignment: { country: 'NP', origin: null }, note: null });
  });

  it('says beside the country what the server found wrong with it', async () => {
    answers(address, application);
    declines('post', `${address}/acceptance`, {
      slug: 'invalid',
      status: 400,
      errors: [{ field: 'assignment.country', message: 'No such country.' }],
    });
    await show(ApplicationPage, '/', { id: application.id });
    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    expect(await screen.findByRole('link', { name: 'Country: No such country.' })).toBeInTheDocument();
    expect(screen.getByLabelText('Country')).toHaveAccessibleDescription('No such country.');
  });

  it('declines only with a reason', async () => {
    answers(address, application);
    const sent = takes(
      'post',
      `${address}/refusal`,
      anApplication({ state: 'declined', reason: 'Try again in spring.' }),
    );
    await show(ApplicationPage, '/', { id: application.id });
    await userEvent.click(await screen.findByRole('button', { name: 'Decline' }));
    expect(sent).toHaveLength(0);
    await userEvent.type(screen.getByLabelText('Reason'), 'Try again in spring.');
    await userEvent.click(screen.getByRole('button', { name: 'Decline' }));
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
  });

  it('offers to read it anew when somebody else was faster', async () => {
    answers(address, application);
    declines('post', `${address}/acceptance`, { slug: 'stale', status: 412 });
    await show(ApplicationPage, '/', { id: application.id });
    await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
    expect(await screen.findByRole('button', { name: 'Read it anew' })).toBeInTheDocument();
  });
});
