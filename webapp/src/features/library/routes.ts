import type { RouteRecordRaw } from 'vue-router';

const editor = { roles: ['editor'] as const };

export const libraryRoutes: RouteRecordRaw[] = [
  { path: 'library', name: 'library', component: () => import('./LibrarySearchPage.vue') },
  {
    path: 'library/new',
    name: 'library-new',
    component: () => import('./LibraryEditPage.vue'),
    meta: editor,
  },
  {
    path: 'library/imports',
    name: 'library-imports',
    component: () => import('./ImportPage.vue'),
    meta: editor,
  },
  {
    path: 'library/:number(\\d+)',
    name: 'library-item',
    component: () => import('./LibraryItemPage.vue'),
    props: true,
  },
  {
    path: 'library/:number(\\d+)/edit',
    name: 'library-edit',
    component: () => import('./LibraryEditPage.vue'),
    props: true,
    meta: editor,
  },
];
