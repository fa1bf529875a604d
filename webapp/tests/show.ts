import { render, type RenderResult } from '@testing-library/vue';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { loadMessages } from '@/messages';
import { makeI18n } from '@/shared/i18n';

const messages = await loadMessages('en');

interface Shown extends RenderResult {
  router: Router;
}

/** Shows a component in English at an address, as a reader would meet it. */
export async function show(
  component: Component,
  at = '/',
  props: Record<string, unknown> = {},
): Promise<Shown> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/library', name: 'library', component: { template: '<p />' } },
      { path: '/:rest(.*)*', name: 'elsewhere', component: { template: '<p />' } },
    ],
  });
  await router.push(at);
  const result = render(component, { props, global: { plugins: [makeI18n('en', messages), router] } });
  return { ...result, router };
}
