import type { RouteRecordRaw } from 'vue-router';

export const campaignRoutes: RouteRecordRaw[] = [
  { path: 'news', name: 'news', component: () => import('./NewsPage.vue') },
  { path: 'priorities', name: 'priorities', component: () => import('./PrioritiesPage.vue') },
  { path: 'events', name: 'events', component: () => import('./EventsPage.vue') },
];
