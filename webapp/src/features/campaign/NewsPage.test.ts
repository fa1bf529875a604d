import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { answers, declines } from '../../../tests/server';
import { show } from '../../../tests/show';
import { aNewsView, aSummary } from './news.fixture';
import NewsItemPage from './NewsItemPage.vue';
import NewsPage from './NewsPage.vue';

describe('the news', () => {
  it('shows day, kind and title, and says where a title is in another language', async () => {
    answers('*/api/news', {
      items: [
        aSummary(),
        aSummary({ id: 'b', number: 8, language: 'fr', title: 'Salaires', issuedOn: null }),
      ],
      next: null,
      years: [
        { year: '2012', count: 1 },
        { year: 'undated', count: 1 },
      ],
    });
    await show(NewsPage, '/news');

    expect(await screen.findByRole('link', { name: 'Pay what is owed' })).toHaveAttribute('href', '/news/7');
    expect(screen.getByText('18 Mar 2012')).toBeInTheDocument();
    expect(screen.getByText('In French')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '2012' })).toHaveAttribute('href', '/news/archive/2012');
    expect(screen.getByRole('link', { name: 'Undated' })).toHaveAttribute('href', '/news/archive/undated');
  });

  it('leads on to older news', async () => {
    answers('*/api/news', { items: [aSummary()], next: 'k_1', years: [] });
    await show(NewsPage, '/news');
    expect(await screen.findByRole('link', { name: 'Older news' })).toHaveAttribute(
      'href',
      '/news?after=k_1',
    );
  });
});

describe('a news item', () => {
  const address = '*/api/news/number/7';

  it('shows the text as the server made it, and what it is about', async () => {
    answers(
      address,
      aNewsView({ target: { kind: 'library-item', title: 'A white paper', address: '/library/9' } }),
    );
    await show(NewsItemPage, '/news/7', { number: '7' });
    expect(await screen.findByText('owed')).toHaveProperty('tagName', 'STRONG');
    expect(screen.getByRole('link', { name: 'A white paper' })).toHaveAttribute('href', '/library/9');
    expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
  });

  it('tells a reader whose language it is not in', async () => {
    answers(address, aNewsView({ language: 'fr', originalLanguage: 'fr' }));
    await show(NewsItemPage, '/news/7', { number: '7' });
    expect(await screen.findByText('This is in French: nobody has translated it yet.')).toBeInTheDocument();
  });

  it('tells a reader that the original changed since', async () => {
    answers(address, aNewsView({ originalLanguage: 'es', outdated: true }));
    await show(NewsItemPage, '/news/7', { number: '7' });
    expect(await screen.findByText(/The original has changed since/)).toBeInTheDocument();
  });

  it('says so when there is no such item', async () => {
    declines('get', address, { slug: 'not-found', status: 404 });
    await show(NewsItemPage, '/news/7', { number: '7' });
    expect(await screen.findByRole('heading', { name: 'This news item is not here' })).toBeInTheDocument();
  });
});
