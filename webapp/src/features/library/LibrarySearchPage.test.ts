import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';
import { answers, declines } from '../../../tests/server';
import { show } from '../../../tests/show';
import { aHit, aPage } from './library.fixture';
import LibrarySearchPage from './LibrarySearchPage.vue';
import { forgetSearches } from './useLibrarySearch';

describe('searching the library', () => {
  beforeEach(forgetSearches);

  it('shows what was found, with the words that matched', async () => {
    const titleParts = [
      { text: 'Rain ', match: false },
      { text: 'gardens', match: true },
    ];
    answers('*/api/library/items', aPage({ items: [aHit({ titleParts })] }));
    await show(LibrarySearchPage, '/library?q=gardens');

    const link = await screen.findByRole('link', { name: 'Rain gardens' });
    expect(link).toHaveAttribute('href', '/library/39');
    expect(within(link).getByText('gardens').tagName).toBe('MARK');
    expect(screen.getByRole('heading', { name: '1 result' })).toBeInTheDocument();
    expect(screen.getByRole('searchbox')).toHaveValue('gardens');
  });

  it('puts a chosen facet into the address and asks again', async () => {
    const asked: string[] = [];
    answers('*/api/library/items', (request) => {
      asked.push(new URL(request.url).search);
      return aPage();
    });
    const { router } = await show(LibrarySearchPage, '/library?q=rain');
    await userEvent.click(await screen.findByRole('checkbox', { name: /Practice/ }));

    await waitFor(() => {
      expect(asked).toHaveLength(2);
    });
    expect(router.currentRoute.value.query).toEqual({ q: 'rain', kind: ['practice'] });
    expect(asked[1]).toContain('kind=practice');
    expect(await screen.findByRole('button', { name: 'Practice remove' })).toBeInTheDocument();
  });

  it('goes on by key, and back without asking again', async () => {
    let asked = 0;
    answers('*/api/library/items', (request) => {
      asked += 1;
      const second = new URL(request.url).searchParams.get('after') === 'k1';
      return second
        ? aPage({ items: [aHit({ id: 'x', number: 40, titleParts: [{ text: 'Second', match: false }] })] })
        : aPage({ next: 'k1' });
    });
    const { router } = await show(LibrarySearchPage, '/library');
    await userEvent.click(await screen.findByRole('link', { name: 'Next results' }));
    expect(await screen.findByRole('link', { name: 'Second' })).toBeInTheDocument();

    router.back();
    expect(await screen.findByRole('link', { name: 'Rain gardens along tram lines' })).toBeInTheDocument();
    expect(asked).toBe(2);
  });

  it('says how to go on when nothing is found', async () => {
    answers('*/api/library/items', aPage({ items: [], total: 0 }));
    const { router } = await show(LibrarySearchPage, '/library?q=unicorn&kind=law');
    expect(await screen.findByText('Nothing in the library matches “unicorn”.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Search without the filters' }));
    await waitFor(() => {
      expect(router.currentRoute.value.query).toEqual({ q: 'unicorn' });
    });
  });

  it('says in a plain sentence that the server cannot answer, and tries again', async () => {
    declines('get', '*/api/library/items', { slug: 'busy', status: 503 });
    await show(LibrarySearchPage, '/library');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'A part of Corridor is not answering just now.',
    );
    answers('*/api/library/items', aPage());
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: 'Rain gardens along tram lines' })).toBeInTheDocument();
  });
});
