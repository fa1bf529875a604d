import { screen } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { answers } from '../../../tests/server';
import { show } from '../../../tests/show';
import NoticeListPage from './NoticeListPage.vue';
import { aNotice } from './notification.fixture';

describe('the list of notices', () => {
  it('says what happened and where, in plain words', async () => {
    answers('*/api/notices', {
      items: [aNotice(), aNotice({ id: 'b', what: 'unheard-of' })],
      next: null,
      unread: 2,
    });
    await show(NoticeListPage);
    const links = await screen.findAllByRole('link', { name: 'Rain gardens along tram lines' });
    expect(links[0]).toHaveAttribute('href', '/library/39');
    expect(screen.getByText(/Revised/)).toBeInTheDocument();
    expect(screen.getByText(/News/)).toBeInTheDocument();
  });

  it('says so when there is nothing', async () => {
    answers('*/api/notices', { items: [], next: null, unread: 0 });
    await show(NoticeListPage);
    expect(await screen.findByText(/Nothing yet/)).toBeInTheDocument();
  });
});
