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
  { path: 'events', name: 'events', component: () => import('./EventListPage.vue') },
  {
    path: 'events/past/:year(20\\d{2})',
    name: 'events-past',
    component: () => import('./EventListPage.vue'),
    props: true,
  },
  { path: 'events/desk', name: 'event-desk', component: () => import('./EventDeskPage.vue'), meta: editor },
  { path: 'events/new', name: 'event-new', component: () => import('./EventEditPage.vue'), meta: editor },
  {
    path: 'events/:number(\\d+)',
    name: 'event',
    component: () => import('./EventPage.vue'),
    props: true,
  },
  {
    path: 'events/:number(\\d+)/edit',
    name: 'event-edit',
    component: () => import('./EventEditPage.vue'),
    props: true,
    meta: editor,
  },
  {
    path: 'events/:number(\\d+)/attendees',
    name: 'event-attendees',
    component: () => import('./EventAttendeePage.vue'),
    props: true,
    meta: editor,
  },
];
