import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { answers, declines, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import { anApplication } from './account.fixture';
import ApplicationForm from './ApplicationForm.vue';

async function fill(): Promise<void> {
  await userEvent.type(screen.getByLabelText('Why do you want to take part?'), 'I know the questions.');
  await userEvent.selectOptions(screen.getByLabelText('Languages you speak well'), 'Nepali');
  await userEvent.selectOptions(screen.getByLabelText('Countries you know'), 'Nepal');
}

describe('applying', () => {
  it('sends a volunteer’s application', async () => {
    answers('*/api/me', {});
    const sent = takes('post', '*/api/applications', anApplication());
    await show(ApplicationForm, '/apply');
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Send the application' }));

    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(await sent[0]?.json()).toEqual({
      kind: 'researcher',
      organisationId: null,
      organisationName: null,
      motivation: 'I know the questions.',
      languages: ['ne'],
      countries: ['NP'],
    });
  });

  it('takes the kind from the address', async () => {
    await show(ApplicationForm, '/apply?kind=member');
    expect(screen.getByRole('radio', { name: /Member/ })).toBeChecked();
  });

  it('asks for countries only of volunteers', async () => {
    await show(ApplicationForm, '/apply');
    await userEvent.click(screen.getByRole('button', { name: 'Send the application' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('3 answers need a look');
    await userEvent.click(screen.getByRole('radio', { name: /Member/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Send the application' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('2 answers need a look');
  });

  it('says so when it was sent too often, and loses nothing', async () => {
    declines('post', '*/api/applications', { slug: 'too-many-requests', status: 429 });
    await show(ApplicationForm, '/apply');
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Send the application' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Wait a minute, then try again.');
    expect(screen.getByLabelText('Why do you want to take part?')).toHaveValue('I know the questions.');
  });

  it('puts the server’s findings at their fields', async () => {
    const errors = [{ field: 'motivation', message: 'is too short' }];
    declines('post', '*/api/applications', { slug: 'invalid', status: 400, errors });
    await show(ApplicationForm, '/apply');
    await fill();
    await userEvent.click(screen.getByRole('button', { name: 'Send the application' }));
    await waitFor(() => {
      expect(screen.getByLabelText('Why do you want to take part?')).toHaveAccessibleDescription(
        /is too short/,
      );
    });
  });
});
