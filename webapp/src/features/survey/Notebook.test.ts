import { readFileSync } from 'node:fs';
import path from 'node:path';
import userEvent from '@testing-library/user-event';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/vue';
import { http, HttpResponse } from 'msw';
import { defineComponent, h } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '@/App.vue';
import { loadMessages } from '@/messages';
import { makeI18n } from '@/shared/i18n';
import { useSession } from '@/shared/useSession';
import { answers, server } from '../../../tests/server';
import { useDevice } from './device/useDevice';
import { useQueue } from './device/useQueue';
import { interviewRoutes } from './routes';

vi.mock('@/shared/useSession', async (original) => {
  const real = await original<typeof import('@/shared/useSession')>();
  const bearer = () => Promise.resolve('token');
  return { useSession: () => ({ ...real.useSession(), bearer }) };
});

// Sealing takes its time on purpose.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

const xform = readFileSync(path.resolve('src/features/survey/field.sample.xml'), 'utf8');
const messages = await loadMessages('en');
const words = 'river stone lamp';
let sent: string[] = [];
let status = 201;

async function open(address: string): Promise<Router> {
  const routes = [interviewRoutes, { path: '/:rest(.*)*', component: defineComponent(() => () => h('p')) }];
  const router = createRouter({ history: createMemoryHistory(), routes });
  await router.push(address);
  render(App, { global: { plugins: [makeI18n('en', messages), router] } });
  return router;
}

/** The page again, as after a reload: the key is gone. */
async function reloaded(address: string): Promise<void> {
  await useDevice().lock();
  cleanup();
  await open(address);
  await userEvent.type(await screen.findByLabelText('Passphrase'), words);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
}

async function begin(): Promise<Router> {
  const router = await open('/interviews');
  await screen.findByRole('heading', { name: 'Choose a passphrase' });
  await userEvent.type(screen.getByLabelText('Passphrase'), words);
  await userEvent.type(screen.getByLabelText('The same once more'), words);
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Start Field sample' }));
  return router;
}

async function fill(): Promise<void> {
  await userEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await userEvent.type(await screen.findByLabelText('How old are you now?'), '31');
  await userEvent.selectOptions(screen.getByLabelText(/^Which country/), 'NP');
}

async function finish(): Promise<void> {
  for (let part = 0; part < 3; part++)
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Finish' }));
}

describe('the notebook', () => {
  beforeEach(async () => {
    await useDevice().wipe();
    sent = [];
    status = 201;
    const form = { formId: 'field-sample', version: '2026112201', title: 'Field sample', study: 'Costs' };
    const address = '/api/survey/forms/field-sample/versions/2026112201/xform';
    const languages = [{ name: 'English (en)', tag: 'en' }];
    answers('*/api/me', { id: '11111111-1111-1111-1111-111111111111', name: 'Asha', roles: ['researcher'] });
    answers('*/api/survey/forms', {
      items: [{ ...form, languages, hash: 'md5:1', xform: address }],
      next: null,
    });
    answers('*/api/survey/submissions/mine', { items: [], next: null });
    server.use(
      http.get(`*${address}`, () => new HttpResponse(xform)),
      http.get('*/openrosa/forms/*', () => new HttpResponse(null, { status: 404 })),
      http.head('*/openrosa/submission', () => new HttpResponse(null, { status: 204 })),
      http.post('*/openrosa/submission', async ({ request }) => {
        sent.push(await request.text());
        return new HttpResponse(null, { status });
      }),
    );
    await useSession().refresh();
  });

  it('keeps each answer, opens where one was, finishes, sends, and shows the code', async () => {
    const router = await begin();
    await fill();
    await waitFor(() => {
      expect(document.querySelector('#entry-state')).toHaveTextContent(/On this device, \d/);
    });
    await reloaded(router.currentRoute.value.path);
    expect(await screen.findByLabelText('How old are you now?')).toHaveValue('31');
    await finish();
    await screen.findByRole('heading', { name: 'The interview is finished' });
    expect(await screen.findByText(/^Received/)).toBeInTheDocument();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain('<age>31</age>');
  });

  it('asks for the passphrase again and again, and takes no other', async () => {
    await begin();
    await useDevice().lock();
    await userEvent.type(await screen.findByLabelText('Passphrase'), 'something else entirely');
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText(/This is not the passphrase/)).toBeInTheDocument();
  });

  it('does not go on over what is wrong unless somebody says so, and never finishes so', async () => {
    await begin();
    await userEvent.click(await screen.findByRole('radio', { name: 'Yes' }));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await userEvent.type(await screen.findByLabelText('How old are you now?'), 'many');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getAllByRole('link')).toHaveLength(2);
    await userEvent.click(within(alert).getByRole('button', { name: /^Go on anyway/ }));
    await screen.findByRole('heading', { name: 'What it cost' });
    for (let part = 0; part < 3; part++)
      await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.queryByRole('button', { name: 'Finish' })).not.toBeInTheDocument();
    const last = await screen.findByRole('alert');
    await userEvent.click(within(last).getAllByRole('link')[0] ?? last);
    await waitFor(() => {
      expect(screen.getByLabelText('How old are you now?')).toHaveFocus();
    });
    expect(sent).toEqual([]);
  });

  it('leaves nothing of somebody who says no', async () => {
    await begin();
    await userEvent.click(await screen.findByRole('radio', { name: 'No' }));
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }));
    await screen.findByRole('heading', { name: 'Nothing is kept' });
    await waitFor(() => {
      expect(sent).toHaveLength(1);
      expect(useQueue().heads.value).toEqual([]);
    });
    expect(screen.queryByText(/Write this code/)).not.toBeInTheDocument();
  });

  it('keeps what the server does not take, and says what to do', async () => {
    status = 409;
    await begin();
    await fill();
    await finish();
    await screen.findByText('Not taken, kept on this device');
    expect(screen.getByText(/has this interview with other answers/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'All interviews' }));
    expect(await screen.findByRole('region', { name: 'Begun on this device' })).toBeInTheDocument();
  });

  it('lets whoever forgot the passphrase begin anew, and nothing more', async () => {
    await begin();
    await useDevice().lock();
    await userEvent.click(await screen.findByText('Passphrase forgotten?'));
    await userEvent.click(screen.getByRole('button', { name: 'Empty this device' }));
    const dialog = screen.getByRole('dialog', { name: 'Empty this device?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Empty this device' }));
    expect(await screen.findByRole('heading', { name: 'Choose a passphrase' })).toBeInTheDocument();
  });
});
