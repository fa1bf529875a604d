import type { FollowView, MailPreferenceView, NoticeView } from '@/api/types';

export function aNotice(said: Partial<NoticeView> = {}): NoticeView {
  return {
    id: '0c6bf6a5-3f6b-4b4e-9c5e-5b1c2f0a7d11',
    kind: 'changed-status',
    what: 'revised',
    subjectKind: 'library-item',
    title: 'Rain gardens along tram lines',
    teaser: 'What is in it.',
    address: '/library/39',
    at: '2026-11-20T09:00:00Z',
    read: false,
    ...said,
  };
}

export function aFollow(said: Partial<FollowView> = {}): FollowView {
  return {
    kind: 'library-item',
    id: 'c1d0c6f4-6f3a-4a53-8b8e-0d0a2d7f8e10',
    version: 3,
    level: null,
    inForce: 'normal',
    ...said,
  };
}

export function aPreference(said: Partial<MailPreferenceView> = {}): MailPreferenceView {
  return {
    version: 2,
    concernsMe: 'at-once',
    mentioned: 'at-once',
    newThings: 'at-once',
    changedStatus: 'at-once',
    rhythm: 'daily',
    ...said,
  };
}
