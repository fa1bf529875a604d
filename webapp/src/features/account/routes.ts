import type { RouteRecordRaw } from 'vue-router';

const anyone = { roles: [] as const };
const admin = { roles: ['admin'] as const };
const coordinator = { roles: ['coordinator', 'admin'] as const };

export const accountRoutes: RouteRecordRaw[] = [
  { path: 'profile', name: 'profile', component: () => import('./ProfilePage.vue'), meta: anyone },
  { path: 'apply', name: 'apply', component: () => import('./ApplyPage.vue'), meta: anyone },
  { path: 'join/:token', name: 'join', component: () => import('./JoinPage.vue'), props: true },
  {
    path: 'applications',
    name: 'applications',
    component: () => import('./ApplicationListPage.vue'),
    meta: coordinator,
  },
  {
    path: 'applications/:id',
    name: 'application',
    component: () => import('./ApplicationPage.vue'),
    props: true,
    meta: coordinator,
  },
  {
    path: 'invitations',
    name: 'invitations',
    component: () => import('./InvitationListPage.vue'),
    meta: coordinator,
  },
  { path: 'people', name: 'people', component: () => import('./PersonListPage.vue'), meta: admin },
  {
    path: 'people/:id',
    name: 'person',
    component: () => import('./PersonPage.vue'),
    props: true,
    meta: admin,
  },
  {
    path: 'organisations',
    name: 'organisations',
    component: () => import('./OrganisationListPage.vue'),
    meta: admin,
  },
];
