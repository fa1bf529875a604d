import { createRouter, createWebHistory, type Router } from 'vue-router';
import { accountRoutes } from '@/features/account/routes';
import { campaignRoutes } from '@/features/campaign/routes';
import { discussionRoutes } from '@/features/discussion/routes';
import { libraryRoutes } from '@/features/library/routes';
import { notificationRoutes } from '@/features/notification/routes';
import { siteRoutes, SiteShell } from '@/features/site/routes';
import { interviewRoutes, surveyRoutes } from '@/features/survey/routes';
import { language, prefixOf } from '@/shared/languages';

/** All addresses of the app, inside the frame that the site's room draws. */
export function makeRouter(): Router {
  return createRouter({
    history: createWebHistory(`${prefixOf(language)}/`),
    routes: [
      interviewRoutes,
      {
        path: '/',
        component: SiteShell,
        children: [
          ...libraryRoutes,
          ...accountRoutes,
          ...campaignRoutes,
          ...surveyRoutes,
          ...notificationRoutes,
          ...discussionRoutes,
          ...siteRoutes,
        ],
      },
    ],
    scrollBehavior(to, from, saved) {
      if (saved) return saved;
      if (to.hash) return { el: to.hash };
      return to.path === from.path && to.query.after === from.query.after ? false : { top: 0 };
    },
  });
}
