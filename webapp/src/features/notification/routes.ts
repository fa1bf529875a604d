import { defineAsyncComponent } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { offerFollowControl } from '@/shared/followControl';

const anyone = { roles: [] as const };

offerFollowControl(defineAsyncComponent(() => import('./FollowControl.vue')));

export const notificationRoutes: RouteRecordRaw[] = [
  { path: 'notices', name: 'notices', component: () => import('./NoticeListPage.vue'), meta: anyone },
  { path: 'profile/mail', name: 'mail', component: () => import('./MailPreferencePage.vue'), meta: anyone },
  {
    path: 'unsubscribe/:token',
    name: 'unsubscribe',
    component: () => import('./UnsubscribePage.vue'),
    props: true,
  },
];
