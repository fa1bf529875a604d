import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { answers, declines } from '../../../tests/server';
import { show } from '../../../tests/show';
import { anItem } from './library.fixture';
import LibraryItemPage from './LibraryItemPage.vue';

const address = '*/api/library/items/number/39';

describe('the page of a library item', () => {
  it('shows text, facts and how to cite it', async () => {
    answers(address, anItem());
    await show(LibraryItemPage, '/library/39', { number: '39' });

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Rain gardens along tram lines' }),
    ).toBeInTheDocument();
    expect(screen.getByText('The second paragraph.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Nepal' })).toHaveAttribute('href', '/library?country=NP');
    expect(screen.getByText(/License and supervise recruitment/)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Cite' })).toHaveTextContent(
      'Practice 39, version 3. Corridor Library, 14 Nov 2026.',
    );
  });

  it('keeps a place visible that nobody has decided yet', async () => {
    answers(address, anItem({ undecidedCountries: ['Serbia and Montenegro'] }));
    await show(LibraryItemPage, '/library/39', { number: '39' });
    expect(
      await screen.findByText('Serbia and Montenegro: not decided which country of today'),
    ).toBeInTheDocument();
  });

  it('says so when there is no such item', async () => {
    declines('get', address, { slug: 'not-found', status: 404 });
    await show(LibraryItemPage, '/library/39', { number: '39' });
    expect(
      await screen.findByRole('heading', { name: 'This item is not in the library' }),
    ).toBeInTheDocument();
  });

  it('offers nothing of an editor to a reader', async () => {
    answers(address, anItem());
    await show(LibraryItemPage, '/library/39', { number: '39' });
    await screen.findByRole('heading', { level: 1, name: 'Rain gardens along tram lines' });
    expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
  });
});
