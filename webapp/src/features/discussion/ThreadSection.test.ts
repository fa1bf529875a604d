import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '@/api/types';
import { useSession } from '@/shared/useSession';
import { answers } from '../../../tests/server';
import { show } from '../../../tests/show';
import { aThread, subject } from './thread.fixture';
import ThreadSection from './ThreadSection.vue';

const address = '*/api/discussion/threads/library-item/*';
const props = { ...subject, path: '/library/39' };

describe('the discussion about a thing', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('shows who said what, and a line for what was hidden', async () => {
    answers(address, aThread());
    await show(ThreadSection, '/library/39', props);

    expect(await screen.findByRole('heading', { name: '2 comments' })).toBeInTheDocument();
    expect(screen.getByText('Comment 1')).toBeInTheDocument();
    expect(screen.getAllByText('Harbour Workers')).toHaveLength(2);
    expect(screen.getByText('A moderator hid this comment: insulting.')).toBeInTheDocument();
  });

  it('offers people after an @, and tells whom one picked', async () => {
    useSession().replace({ roles: ['member'] } as unknown as Me);
    answers(address, aThread());
    answers('*/api/discussion/threads/*/*/own', {
      readTo: 9,
      unread: 0,
      firstUnread: null,
      draft: null,
      pseudonym: null,
      suspension: null,
    });
    answers('*/api/discussion/people', {
      items: [{ id: 'a', name: 'May Thu', organisation: 'Harbour Workers' }],
      next: null,
    });
    await show(ThreadSection, '/library/39', props);
    const box = await screen.findByLabelText('Your comment');
    await userEvent.type(box, 'Thank you @Ma');
    expect(await screen.findByRole('option', { name: /May Thu/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    expect(box).toHaveValue('Thank you May Thu ');
    expect(screen.getByRole('button', { name: 'Remove May Thu' })).toBeInTheDocument();
    useSession().replace({ roles: [] } as unknown as Me);
  });

  it('folds answers away and remembers it', async () => {
    answers(address, aThread());
    const shown = await show(ThreadSection, '/library/39', props);
    await userEvent.click(await screen.findByRole('button', { name: 'Hide answers (2)' }));
    expect(screen.queryByText('Comment 2')).not.toBeInTheDocument();
    shown.unmount();

    await show(ThreadSection, '/library/39', props);
    expect(await screen.findByRole('button', { name: 'Show answers (2)' })).toBeInTheDocument();
  });

  it('says what to do when nobody has commented, and asks strangers to sign in', async () => {
    answers(address, aThread({ comments: 0, items: [] }));
    await show(ThreadSection, '/library/39', props);
    expect(await screen.findByText('Nobody has commented yet.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Sign in to comment' })).toBeInTheDocument();
    expect(screen.queryByLabelText('Your comment')).not.toBeInTheDocument();
  });

  it('says that a moderator locked it', async () => {
    answers(address, aThread({ open: false, lockedRule: 'off-topic' }));
    await show(ThreadSection, '/library/39', props);
    expect(await screen.findByText('A moderator locked this discussion: off topic.')).toBeInTheDocument();
  });

  it('leads to the first comment when it was entered in the middle', async () => {
    answers(address, aThread({ begun: false }));
    await show(ThreadSection, '/library/39?comment=1', props);
    expect(await screen.findByRole('link', { name: 'Read from the first comment' })).toBeInTheDocument();
  });
});
