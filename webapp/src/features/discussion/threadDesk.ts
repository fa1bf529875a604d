import type { ComputedRef, InjectionKey } from 'vue';
import { inject } from 'vue';
import type { CommentView } from '@/api/types';
import type { Thread } from './useThread';

/** What every comment of a thread may use. */
interface ThreadDesk {
  thread: Thread;
  /** The page of what is discussed. */
  path: string;
  writable: ComputedRef<boolean>;
  moderator: ComputedRef<boolean>;
  answerTo: (comment: CommentView, words?: string) => Promise<void>;
}

export const threadDesk: InjectionKey<ThreadDesk> = Symbol('thread');

export function useDesk(): ThreadDesk {
  const desk = inject(threadDesk);
  if (!desk) throw new Error('A comment stands in a thread.');
  return desk;
}
