import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { answers, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import { aPerson } from './account.fixture';
import PersonPage from './PersonPage.vue';

const person = aPerson();
const address = `*/api/people/${person.id}`;

describe('the account of a person', () => {
  it('is suspended with a reason, under its version', async () => {
    let suspended = false;
    answers(address, () =>
      aPerson(
        suspended
          ? { suspended, suspension: { reason: 'Shared a password', since: '2026-11-20T09:00:00Z' } }
          : {},
      ),
    );
    const sent = takes('put', `${address}/suspension`, aPerson({ suspended: true }));
    await show(PersonPage, '/', { id: person.id });
    await userEvent.type(await screen.findByLabelText('Reason for a suspension'), 'Shared a password');
    suspended = true;
    await userEvent.click(screen.getByRole('button', { name: 'Suspend the account' }));

    expect(await screen.findByRole('button', { name: 'Lift the suspension' })).toBeInTheDocument();
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"');
  });

  it('gets the roles that are ticked', async () => {
    answers(address, person);
    const sent = takes('put', `${address}/roles`, person);
    await show(PersonPage, '/', { id: person.id });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Editor' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the roles' }));
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(await sent[0]?.json()).toEqual({ roles: ['member', 'editor'] });
  });

  it('shows which organisation they ask for, and confirms it under the version', async () => {
    const harbour = {
      id: '7b0c5a3e-0000-4000-8000-0000000000c1',
      name: 'Harbour Workers’ Centre',
      acronym: null,
      constituency: 'workers' as const,
    };
    answers(address, aPerson({ organisationAsked: true, askedOrganisation: harbour }));
    const sent = takes('put', `${address}/organisation`, aPerson({ organisation: harbour }));
    await show(PersonPage, '/', { id: person.id });
    expect(await screen.findByText(/^Asks to belong to Harbour Workers’ Centre/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save organisation' }));
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(await sent[0]?.json()).toEqual({ organisationId: harbour.id });
    expect(sent[0]?.headers.get('If-Match')).toBe('"7"');
  });
});
