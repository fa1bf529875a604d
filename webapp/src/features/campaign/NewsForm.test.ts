import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import type { NewsDraft } from '@/api/types';
import { answers, declines, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import { aNewsView, aRecord } from './news.fixture';
import NewsForm from './NewsForm.vue';
import NewsWay from './NewsWay.vue';

const news = aRecord();
const address = `*/api/news/${news.id}`;
const english = () => within(screen.getByRole('region', { name: /English/ }));

describe('writing news', () => {
  it('shows how each language stands', async () => {
    await show(NewsForm, '/', { news });
    expect(screen.getByRole('region', { name: /Français/ })).toHaveTextContent('Original changed since');
    expect(screen.getByRole('region', { name: /Español/ })).toHaveTextContent('Missing');
  });

  it('sends the version it was read in, and no language that is empty', async () => {
    const sent = takes('put', address, aRecord({ version: 4 }));
    const { emitted } = await show(NewsForm, '/', { news });
    await userEvent.type(english().getByLabelText('Title'), ' now');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => {
      expect(emitted().saved).toHaveLength(1);
    });
    expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
    const draft = (await sent[0]?.json()) as NewsDraft;
    expect(draft.wordings.map((wording) => wording.title)).toEqual(['Pay what is owed now', 'Payez']);
    expect(draft.wordings[1]).toMatchObject({ ready: true, matches: false, teaser: null });
  });

  it('asks for issuer and title before anything is sent', async () => {
    await show(NewsForm, '/', { news: null });
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('2 answers need a look');
  });

  it('shows what another editor changed and saves what was chosen', async () => {
    declines('put', address, { slug: 'stale', status: 412 });
    const theirs = aRecord({ version: 5, issuer: 'A union' });
    answers(address, {
      ...theirs,
      wordings: theirs.wordings.map((wording) =>
        wording.language === 'en' ? { ...wording, title: 'Theirs' } : wording,
      ),
    });
    await show(NewsForm, '/', { news });
    await userEvent.type(english().getByLabelText('Title'), ' now');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { name: 'Somebody else saved this meanwhile' });
    await userEvent.click(screen.getByRole('button', { name: 'Take this choice' }));

    const sent = takes('put', address, aRecord({ version: 6 }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]?.headers.get('If-Match')).toBe('"5"');
    const draft = (await sent[0]?.json()) as NewsDraft;
    expect(draft.issuer).toBe('A union');
    expect(draft.wordings[0]?.title).toBe('Pay what is owed now');
  });

  it('keeps what was typed when the page is left', async () => {
    const { unmount } = await show(NewsForm, '/', { news });
    await userEvent.type(english().getByLabelText('Title'), ' soon');
    unmount();
    await show(NewsForm, '/', { news });
    expect(english().getByLabelText('Title')).toHaveValue('Pay what is owed soon');
  });

  it('previews what is written now', async () => {
    const sent = takes('post', '*/api/news/preview', aNewsView({ title: 'As it will look' }));
    await show(NewsForm, '/', { news });
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => {
      expect(screen.getByText('As it will look')).toBeInTheDocument();
    });
    expect(((await sent[0]?.json()) as NewsDraft).issuer).toBe('Himal Legal Aid');
  });
});

describe('the way to readers', () => {
  it('publishes a draft', async () => {
    takes('put', `${address}/publication`, aRecord({ state: 'published', version: 4 }));
    const { emitted } = await show(NewsWay, '/', { news, dirty: false });
    await userEvent.click(screen.getByRole('button', { name: 'Publish now' }));
    await waitFor(() => {
      expect(emitted().changed).toHaveLength(1);
    });
  });

  it('asks to save first', async () => {
    await show(NewsWay, '/', { news, dirty: true });
    expect(screen.queryByRole('button', { name: 'Publish now' })).not.toBeInTheDocument();
    expect(screen.getByText(/Save first/)).toBeInTheDocument();
  });
});
