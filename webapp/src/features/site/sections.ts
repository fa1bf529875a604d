import type icons from '@/design/icons.json';

/** The five rooms that the bar and, on a phone, the bottom bar lead to. */
interface Section {
  name: 'news' | 'priorities' | 'events' | 'library' | 'study';
  path: string;
  icon: keyof typeof icons;
}

export const sections: readonly Section[] = [
  { name: 'news', path: '/news', icon: 'news' },
  { name: 'priorities', path: '/priorities', icon: 'priorities' },
  { name: 'events', path: '/events', icon: 'events' },
  { name: 'library', path: '/library', icon: 'library' },
  { name: 'study', path: '/study', icon: 'study' },
];

/** The section an address belongs to. */
export function sectionOf(path: string): Section['name'] | null {
  const first = path.split('/')[1];
  return sections.find((section) => section.path === `/${first ?? ''}`)?.name ?? null;
}
