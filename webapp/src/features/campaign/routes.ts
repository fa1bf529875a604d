import type { RouteRecordRaw } from 'vue-router';

export const campaignRoutes: RouteRecordRaw[] = [
  { path: 'news', name: 'news', component: () => import('./NewsPage.vue') },
  { path: 'priorities', name: 'priorities', component: () => import('./PriorityListPage.vue') },
  {
    path: 'priorities/new',
    name: 'priority-new',
    component: () => import('./PriorityEditPage.vue'),
    meta: { roles: ['editor'] as const },
  },
  {
    path: 'priorities/:number(\\d+)',
    name: 'priority',
    component: () => import('./PriorityPage.vue'),
    props: true,
  },
  {
    path: 'priorities/:number(\\d+)/edit',
    name: 'priority-edit',
    component: () => import('./PriorityEditPage.vue'),
    props: true,
    meta: { roles: ['editor', 'member', 'coordinator'] as const },
  },
  {
    path: 'priorities/:number(\\d+)/versions',
    name: 'priority-versions',
    component: () => import('./PriorityVersionsPage.vue'),
    props: true,
  },
  { path: 'events', name: 'events', component: () => import('./EventsPage.vue') },
];
