import type { PriorityStatus, PrioritySummary } from '@/api/types';
import { language } from './languages';

/** The statuses in the order in which a list shows them. */
export const priorityStatuses: readonly PriorityStatus[] = [
  'under-consultation',
  'in-action',
  'adopted',
  'proposed',
  'achieved',
  'dropped',
];

const signs: Record<PriorityStatus, string> = {
  proposed: '',
  'under-consultation': 'half',
  adopted: 'half',
  'in-action': 'done',
  achieved: 'done',
  dropped: 'no',
};

export const prioritySign = (status: PriorityStatus): string => signs[status];

type Heading = PrioritySummary['headings'][number];

/** Title and demand in the reader's language, or as they were written first. */
export function headingOf(priority: PrioritySummary): Heading {
  const [original] = priority.headings;
  return (
    priority.headings.find((heading) => heading.language === language) ??
    original ?? { language, title: '', demand: '' }
  );
}
