import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '@/api/types';
import { useSession } from '@/shared/useSession';
import { answers, declines, takes } from '../../../tests/server';
import { show } from '../../../tests/show';
import { anEventSummary, anEventView, anOutcome } from './event.fixture';
import EventForm from './EventForm.vue';
import EventListPage from './EventListPage.vue';
import EventPage from './EventPage.vue';

const address = '*/api/events/number/7';

function somebody(roles: Me['roles']): void {
  useSession().replace({ roles } as Me);
}

beforeEach(() => {
  somebody([]);
});

describe('the events', () => {
  it('say when by the clock of the place, and whose clock that is', async () => {
    answers('*/api/events', { items: [anEventSummary()], next: null, years: [{ year: 2026, count: 2 }] });
    await show(EventListPage, '/events');
    expect(await screen.findByText('Thursday 10 Jun 2027, 14:00–15:30')).toBeVisible();
    expect(screen.getByText('Time in Asia/Kathmandu (UTC+5:45)')).toBeVisible();
    expect(screen.getByRole('link', { name: '2026' })).toHaveAttribute('href', '/events/past/2026');
    expect(screen.getByRole('link', { name: /calendar of all/i })).toHaveAttribute(
      'href',
      '/calendar/events.ics',
    );
  });

  it('say what was cancelled', async () => {
    answers('*/api/events', { items: [anEventSummary({ state: 'cancelled' })], next: null, years: [] });
    await show(EventListPage, '/events');
    expect(await screen.findByText('Cancelled')).toBeVisible();
  });
});

describe('an event', () => {
  it('tells what came of it and who was there', async () => {
    answers(address, anEventView({ over: true, outcome: anOutcome() }));
    await show(EventPage, '/events/7', { number: '7' });
    expect(await screen.findByRole('row', { name: "Workers' organisations 12" })).toBeInTheDocument();
  });

  it('asks strangers to sign in before they put themselves on the list', async () => {
    answers(address, anEventView());
    await show(EventPage, '/events/7', { number: '7' });
    expect(await screen.findByText('1 place is free.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Become a member' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Put me on the list' })).not.toBeInTheDocument();
  });

  it('takes a member onto the list with the reminders they want', async () => {
    const user = userEvent.setup();
    somebody(['member']);
    answers(address, anEventView());
    const sent = takes('put', '*/api/events/*/registration', {});
    await show(EventPage, '/events/7', { number: '7' });
    await user.click(await screen.findByLabelText('an hour before'));
    await user.click(screen.getByRole('button', { name: 'Put me on the list' }));
    expect(await sent[0]?.json()).toEqual({ remindDay: true, remindHour: true });
  });

  it('says where somebody stands in line, and why nothing came of it', async () => {
    const user = userEvent.setup();
    somebody(['member']);
    const mine = {
      state: 'waiting' as const,
      position: 3,
      registeredAt: '2026-11-14T10:00:00Z',
      remindDay: true,
      remindHour: false,
    };
    answers(address, anEventView({ mine }));
    declines('delete', '*/api/events/*/registration', { slug: 'event-over', status: 409 });
    await show(EventPage, '/events/7', { number: '7' });
    expect(await screen.findByText(/number 3 in line/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'I cannot come' }));
    expect(await screen.findByText('This event is over.')).toBeVisible();
  });

  it('shows what came of it', async () => {
    const outcome = {
      html: '<p>We agreed.</p>',
      attendance: [{ constituency: 'workers' as const, people: 12 }],
      commitments: [{ by: 'Ministry', what: 'Answers', due: '2027-09-01' }],
    };
    answers(address, anEventView({ over: true, seats: null, outcome }));
    await show(EventPage, '/events/7', { number: '7' });
    expect(await screen.findByText('By 1 Sept 2027')).toBeVisible();
    expect(screen.getByRole('row', { name: /12/ })).toBeVisible();
  });

  it('is not there for who may not see it', async () => {
    declines('get', address, { slug: 'not-found', status: 404 });
    await show(EventPage, '/events/7', { number: '7' });
    expect(await screen.findByRole('heading', { name: 'This event is not here' })).toBeVisible();
  });
});

describe('announcing an event', () => {
  it('names what is missing, and sends times as they are on the wall', async () => {
    const user = userEvent.setup();
    const sent = takes('post', '*/api/events', {});
    await show(EventForm, '/', { event: null });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('alert')).toHaveTextContent('First day');
    await user.type(screen.getByLabelText('First day'), '2027-06-10');
    await user.type(screen.getByLabelText(/^Begins at/), '14:00');
    await user.clear(screen.getByLabelText('Time zone'));
    await user.type(screen.getByLabelText('Time zone'), 'Asia/Kathmandu');
    await user.type(screen.getByLabelText('Title', { selector: '#title-en' }), 'Hearing');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await sent[0]?.json()).toMatchObject({
      time: { firstDay: '2027-06-10', from: '14:00', lastDay: null, until: null, zone: 'Asia/Kathmandu' },
      places: null,
      wordings: [{ language: 'en', title: 'Hearing' }],
    });
  });
});
