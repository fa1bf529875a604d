import type { RouteRecordRaw } from 'vue-router';

export { default as SiteShell } from './SiteShell.vue';

export const siteRoutes: RouteRecordRaw[] = [
  { path: '', name: 'home', component: () => import('./HomePage.vue') },
  { path: 'work', name: 'work', component: () => import('./WorkPage.vue'), meta: { roles: [] } },
  { path: 'about', name: 'about', component: () => import('./AboutPage.vue') },
  { path: 'privacy', redirect: '/about/privacy' },
  { path: 'accessibility', redirect: '/about/accessibility' },
  { path: 'problems/:slug', name: 'problem', component: () => import('./ProblemPage.vue') },
  { path: ':rest(.*)*', name: 'not-found', component: () => import('./NotFoundPage.vue') },
];
