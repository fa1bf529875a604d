import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryItemDraft } from '@/api/types';
import { answers, declines, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import { anItem } from './library.fixture';
import LibraryItemForm from './LibraryItemForm.vue';

const item = anItem({ references: [] });
const address = `*/api/library/items/${item.id}`;

describe('editing a library item', () => {
  beforeEach(() => {
    answers('*/api/library/vocabulary', {
      kinds: ['practice', 'law'],
      regions: ['asia-pacific'],
      themes: ['fair-recruitment'],
      organisationTypes: ['civil-society'],
      principles: ['13'],
      languages: ['en'],
    });
  });

  it('sends the version it was read in', async () => {
    const sent = takes('put', address, anItem({ version: 4 }));
    const { emitted } = await show(LibraryItemForm, '/', { item });
    await userEvent.type(screen.getByLabelText('Title'), ' and roofs');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => {
      expect(emitted().saved).toHaveLength(1);
    });
    expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
    expect(await sent[0]?.json()).toMatchObject({ title: 'Rain gardens along tram lines and roofs' });
  });

  it('names what is missing on top and at the field', async () => {
    await show(LibraryItemForm, '/', { item: null });
    await userEvent.type(screen.getByLabelText('Title'), 'A title');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('One answer needs a look');
    expect(screen.getByLabelText('Summary')).toHaveAccessibleDescription(/Write something here/);
  });

  it('shows what another editor changed and saves what was chosen', async () => {
    declines('put', address, { slug: 'stale', status: 412 });
    answers(address, anItem({ version: 5, title: 'Rain gardens in yards', countries: ['QA'] }));
    await show(LibraryItemForm, '/', { item });
    await userEvent.type(screen.getByLabelText('Title'), ' and roofs');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('heading', { name: /Somebody else saved this/ })).toBeInTheDocument();
    expect(screen.getByText('Rain gardens in yards')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Take this choice' }));

    const sent = takes('put', address, anItem({ version: 6 }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]?.headers.get('If-Match')).toBe('"5"');
    const draft = (await sent[0]?.json()) as LibraryItemDraft;
    expect(draft).toMatchObject({ title: 'Rain gardens along tram lines and roofs', countries: ['QA'] });
  });

  it('keeps what was typed when the page is left', async () => {
    const { unmount } = await show(LibraryItemForm, '/', { item });
    await userEvent.type(screen.getByLabelText('Title'), ' and roofs');
    unmount();
    await show(LibraryItemForm, '/', { item });
    expect(screen.getByLabelText('Title')).toHaveValue('Rain gardens along tram lines and roofs');
    expect(screen.getByText(/We put back what you wrote earlier/)).toBeInTheDocument();
  });
});
