import type { RouteRecordRaw } from 'vue-router';
import { offerThread } from '@/shared/thread';

offerThread(() => import('./ThreadSection.vue'));

export const discussionRoutes: RouteRecordRaw[] = [
  {
    path: 'moderation',
    name: 'moderation',
    component: () => import('./ModerationQueuePage.vue'),
    meta: { roles: ['moderator', 'admin'] },
  },
  {
    path: 'moderation/log',
    name: 'moderation-log',
    component: () => import('./ModerationLogPage.vue'),
    meta: { roles: [] },
  },
];
