import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SignatureView } from '@/api/types';
import { answers, declines, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import { anAppeal } from './appeal.fixture';
import AppealPage from './AppealPage.vue';
import { aSignature } from './priority.fixture';

const address = '*/api/appeals/number/4';
const union = {
  id: '7b0c5a3e-0000-4000-8000-000000000001',
  name: 'Union of Domestic Workers',
  acronym: null,
  constituency: 'workers' as const,
};

beforeEach(() => {
  sessionStorage.clear();
  answers('*/api/priorities', { items: [], next: null });
});

describe('the page of an appeal', () => {
  it('says to whom it is, who signed which version, and until when one can', async () => {
    const taken: SignatureView = aSignature({ edition: 1, revokedAt: '2026-11-12T09:00:00Z' });
    answers(address, anAppeal({ signatures: { items: [taken], next: null } }));
    await show(AppealPage, '/appeals/4', { number: '4' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Wages are paid' })).toBeVisible();
    expect(screen.getByText('All states')).toBeVisible();
    await userEvent.click(screen.getByText('1 taken back'));
    expect(screen.getByText(/Taken back on 12 Nov 2026, version 1/)).toBeVisible();
    expect(screen.getByRole('heading', { name: /Organisations sign until 31 Dec 2099/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Sign/ })).not.toBeInTheDocument();
  });

  it('is signed on somebody’s word, or not at all', async () => {
    const user = userEvent.setup();
    const rights = { edit: false, sign: true, renew: true, organisation: union };
    answers(address, anAppeal({ rights }));
    const sent = takes('post', '*/api/appeals/*/signatures', aSignature());
    await show(AppealPage, '/appeals/4', { number: '4' });
    await user.click(
      await screen.findByRole('button', { name: 'Sign this version for Union of Domestic Workers' }),
    );
    await user.click(screen.getByRole('button', { name: 'Sign' }));
    expect(sent).toHaveLength(0);
    await user.type(screen.getByLabelText('Who gave you the mandate'), 'The board');
    await user.type(screen.getByLabelText('When'), '2026-10-01');
    await user.type(screen.getByLabelText('What was decided'), 'To sign.');
    await user.click(screen.getByRole('button', { name: 'Sign' }));
    expect(await sent[0]?.json()).toEqual({ giver: 'The board', on: '2026-10-01', text: 'To sign.' });
  });

  it('shows why it was withdrawn', async () => {
    const steps = [{ state: 'withdrawn' as const, at: '2026-11-20T09:00:00Z', note: 'The law was passed.' }];
    answers(address, anAppeal({ state: 'withdrawn', takesSignatures: false, steps }));
    await show(AppealPage, '/appeals/4', { number: '4' });
    expect(await screen.findByText(/withdrawn on 20 Nov 2026/)).toBeVisible();
    expect(screen.getAllByText('The law was passed.').length).toBeGreaterThan(0);
  });

  it('reads the same for a draft and for a number that was never given', async () => {
    declines('get', address, { slug: 'not-found', status: 404 });
    await show(AppealPage, '/appeals/4', { number: '4' });
    expect(await screen.findByRole('heading', { name: 'There is no such appeal' })).toBeVisible();
  });
});
