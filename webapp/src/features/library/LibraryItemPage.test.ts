import { screen } from '@testing-library/vue';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { useSession } from '@/shared/useSession';
import { answers, declines, server } from '../../../tests/server';
import { show } from '../../../tests/show';
import { anItem } from './library.fixture';
import LibraryItemPage from './LibraryItemPage.vue';

const signIn = vi.hoisted(() => ({ found: (found: boolean): unknown => found }));

/** The sign-in service's own library: answers when the test lets it. */
vi.mock('keycloak-js', () => ({
  default: class {
    authenticated = false;
    token = 'of-an-editor';
    async init(): Promise<boolean> {
      this.authenticated = await new Promise<boolean>((resolve) => {
        signIn.found = resolve;
      });
      return this.authenticated;
    }
    updateToken(): Promise<boolean> {
      return Promise.resolve(false);
    }
  },
}));

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

  it('asks again as the editor who was not yet known to be signed in', async () => {
    server.use(
      http.get(address, ({ request }) =>
        request.headers.has('Authorization')
          ? HttpResponse.json(anItem({ state: 'withdrawn' }))
          : HttpResponse.json(
              { type: '/problems/not-found', title: 'Not found', status: 404 },
              { status: 404, headers: { 'Content-Type': 'application/problem+json' } },
            ),
      ),
    );
    answers('*/api/me', { id: 'e', version: 0, name: 'Élodie', email: 'e@example.org', roles: ['editor'] });
    localStorage.setItem('corridor.signed-in', '1');
    const resumed = useSession().resume();
    await show(LibraryItemPage, '/library/39', { number: '39' });
    await vi.waitFor(() => {
      expect(screen.getByText('Fetching the item…')).toBeInTheDocument();
    });
    signIn.found(true);
    await resumed;

    expect(await screen.findByText(/This item is withdrawn/)).toBeInTheDocument();
    expect(screen.queryByText('This item is not in the library')).not.toBeInTheDocument();
  });
});
