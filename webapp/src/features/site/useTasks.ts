import { shallowRef } from 'vue';
import { answer, api } from '@/api/client';
import { language } from '@/shared/languages';
import { useSession } from '@/shared/useSession';

/** Some work that waits: what kind, how much of it, and where it is done. */
export interface Task {
  kind: 'reports' | 'news' | 'events' | 'appeals' | 'pages' | 'amendments';
  count: number;
  /** Whether there is more than was counted. */
  more: boolean;
  path: string;
  title?: string;
}

interface Page<T> {
  items: readonly T[];
  next?: string | null;
}

const limit = 100;
const query = { limit };

function task<T>(kind: Task['kind'], path: string, page: Page<T>, waits: (item: T) => boolean): Task {
  return { kind, path, count: page.items.filter(waits).length, more: Boolean(page.next) };
}

const reports = async (): Promise<Task[]> => [
  task(
    'reports',
    '/moderation',
    await answer(api.GET('/api/moderation/queue', { params: { query } })),
    () => true,
  ),
];

const news = async (): Promise<Task[]> => {
  const page = await answer(api.GET('/api/news/desk', { params: { query: { ...query, state: 'draft' } } }));
  return [task('news', '/news/desk?state=draft', page, () => true)];
};

const events = async (): Promise<Task[]> => {
  const page = await answer(api.GET('/api/events/desk', { params: { query: { ...query, state: 'draft' } } }));
  return [task('events', '/events/desk?state=draft', page, () => true)];
};

const appeals = async (): Promise<Task[]> => {
  const page = await answer(api.GET('/api/appeals/desk', { params: { query } }));
  return [task('appeals', '/appeals/desk', page, (appeal) => appeal.state === 'draft')];
};

const pages = async (): Promise<Task[]> => {
  const page = await answer(api.GET('/api/pages/desk', { params: { query } }));
  return [task('pages', '/pages/desk', page, (standing) => !standing.published)];
};

/** Of each priority whose amendments are being weighed, those without an outcome. */
const amendments = async (): Promise<Task[]> => {
  const priorities = await answer(api.GET('/api/priorities', { params: { query } }));
  return Promise.all(
    priorities.items
      .filter((priority) => priority.consulting)
      .map(async ({ id, number, headings }) => {
        const params = { path: { id }, query };
        const page = await answer(api.GET('/api/priorities/{id}/amendments', { params }));
        const open = task(
          'amendments',
          `/priorities/${String(number)}#amendments`,
          page,
          (amendment) => amendment.state === 'open',
        );
        const heading = headings.find((entry) => entry.language === language) ?? headings[0];
        return { ...open, title: heading?.title ?? '' };
      }),
  );
};

/** What waits on the desks of whoever is signed in. */
export function useTasks() {
  const { hasRole } = useSession();
  const tasks = shallowRef<readonly Task[]>([]);
  const looked = shallowRef(false);

  async function look(): Promise<void> {
    const desks = [
      ...(hasRole('moderator', 'admin') ? [reports] : []),
      ...(hasRole('editor') ? [news, events, appeals, pages, amendments] : []),
    ];
    // A desk that cannot be read just now says so itself; here the others still count.
    const read = await Promise.allSettled(desks.map((desk) => desk()));
    tasks.value = read
      .flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
      .filter((entry) => entry.count > 0);
    looked.value = true;
  }

  return { tasks, looked, look };
}
