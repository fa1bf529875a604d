import type { RouteRecordRaw } from 'vue-router';

const editor = { roles: ['editor'] as const };

export const campaignRoutes: RouteRecordRaw[] = [
  { path: 'news', name: 'news', component: () => import('./NewsPage.vue') },
  {
    path: 'news/archive/:year(\\d{4}|undated)',
    name: 'news-archive',
    component: () => import('./NewsPage.vue'),
    props: true,
  },
  { path: 'news/desk', name: 'news-desk', component: () => import('./NewsDeskPage.vue'), meta: editor },
  { path: 'news/new', name: 'news-new', component: () => import('./NewsEditPage.vue'), meta: editor },
  {
    path: 'news/:number(\\d+)',
    name: 'news-item',
    component: () => import('./NewsItemPage.vue'),
    props: true,
  },
  {
    path: 'news/:number(\\d+)/edit',
    name: 'news-edit',
    component: () => import('./NewsEditPage.vue'),
    props: true,
    meta: editor,
  },
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
  { path: 'appeals', name: 'appeals', component: () => import('./AppealListPage.vue') },
  {
    path: 'appeals/desk',
    name: 'appeal-desk',
    component: () => import('./AppealDeskPage.vue'),
    meta: editor,
  },
  { path: 'appeals/new', name: 'appeal-new', component: () => import('./AppealEditPage.vue'), meta: editor },
  {
    path: 'appeals/:number(\\d+)',
    name: 'appeal',
    component: () => import('./AppealPage.vue'),
    props: true,
  },
  {
    path: 'appeals/:number(\\d+)/versions',
    name: 'appeal-editions',
    component: () => import('./AppealEditionsPage.vue'),
    props: true,
  },
  {
    path: 'appeals/:id([0-9a-f-]{36})/edit',
    name: 'appeal-edit',
    component: () => import('./AppealEditPage.vue'),
    props: true,
    meta: editor,
  },
  { path: 'events', name: 'events', component: () => import('./EventsPage.vue') },
];
