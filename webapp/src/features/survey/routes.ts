import type { RouteRecordRaw } from 'vue-router';

export const surveyRoutes: RouteRecordRaw[] = [
  { path: 'study', name: 'study', component: () => import('./StudyPage.vue') },
];

/** Interviews have a frame of their own, which says nothing of what they are about. */
export const interviewRoutes: RouteRecordRaw = {
  path: '/interviews',
  component: () => import('./EntryShell.vue'),
  children: [
    { path: '', name: 'interviews', component: () => import('./InterviewListPage.vue') },
    { path: 'device', name: 'device', component: () => import('./DevicePage.vue') },
    { path: ':id', name: 'interview', component: () => import('./EntryPage.vue') },
  ],
};
