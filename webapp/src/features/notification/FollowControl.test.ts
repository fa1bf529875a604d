import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { answers, declines, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import FollowControl from './FollowControl.vue';
import { aFollow } from './notification.fixture';

const props = { kind: 'library-item', id: 'c1d0c6f4-6f3a-4a53-8b8e-0d0a2d7f8e10' };

describe('the choice how closely to follow', () => {
  it('shows what holds and sends another choice under its version', async () => {
    answers('*/api/follows/level', aFollow());
    const sent = takes('put', '*/api/follows/level', aFollow({ level: 'watching', inForce: 'watching' }));
    await show(FollowControl, '/', props);
    await userEvent.click(await screen.findByText('Follow'));
    expect(screen.getByLabelText('Not following: only what concerns me')).toBeChecked();
    await userEvent.click(screen.getByLabelText('Follow at once'));

    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(screen.getByText('Following')).toBeInTheDocument();
    expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
    expect(await sent[0]?.json()).toEqual({ level: 'watching' });
  });

  it('is not there where the thing cannot be followed', async () => {
    declines('get', '*/api/follows/level', { slug: 'not-found', status: 404 });
    await show(FollowControl, '/', props);
    expect(screen.queryByText('Follow')).not.toBeInTheDocument();
  });
});
