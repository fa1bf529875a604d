import { useI18n } from 'vue-i18n';
import type { Problem } from '@/api/problem';

/** Sentences for problems, in the reader's language: by type first, then by status, else the server's own words. */
export function useProblemText() {
  const { t, te } = useI18n();

  function known(problem: Problem): string | null {
    const byType = `shared.problem.${problem.slug}`;
    const byStatus = `shared.problem.status-${String(problem.status)}`;
    return te(byType) ? byType : te(byStatus) ? byStatus : null;
  }

  function sentence(problem: Problem): string {
    const key = known(problem);
    const text = key ? t(key) : (problem.detail ?? t('shared.problem.unexpected'));
    return problem.reference ? `${text} ${t('shared.problem.reference', { code: problem.reference })}` : text;
  }

  return { sentence };
}
