import { ref, watch } from 'vue';
import { useI18n } from 'vue-i18n';

/** The rule for which a moderator acts: none until one is chosen, and asked for where it is missing. */
export function useRule(id: string) {
  const { t } = useI18n();
  const rule = ref('');
  const missing = ref<string>();
  watch(rule, () => (missing.value = undefined));

  function chosen(): boolean {
    if (rule.value) return true;
    missing.value = t('discussion.moderate.chooseRule');
    document.getElementById(id)?.focus();
    return false;
  }

  return { rule, missing, chosen };
}
