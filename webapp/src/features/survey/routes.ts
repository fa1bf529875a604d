import type { RouteRecordRaw } from 'vue-router';

export const surveyRoutes: RouteRecordRaw[] = [
  { path: 'study', name: 'study', component: () => import('./StudyPage.vue') },
];
