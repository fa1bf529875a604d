import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import MailPreferenceForm from './MailPreferenceForm.vue';
import { aPreference } from './notification.fixture';

describe('the choice of mail', () => {
  it('is sent whole, under its version', async () => {
    const sent = takes('put', '*/api/me/mail-preference', aPreference({ newThings: 'none' }));
    await show(MailPreferenceForm, '/', { preference: aPreference() });
    const group = screen.getByRole('group', { name: 'Something new at what I follow' });
    await userEvent.click(within(group).getByRole('radio', { name: 'No mail' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(sent[0]?.headers.get('If-Match')).toBe('"2"');
    expect(await sent[0]?.json()).toEqual({
      concernsMe: 'at-once',
      mentioned: 'at-once',
      newThings: 'none',
      changedStatus: 'at-once',
      rhythm: 'daily',
    });
  });
});
