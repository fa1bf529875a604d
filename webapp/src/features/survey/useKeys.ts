import { onBeforeUnmount, onMounted, useTemplateRef } from 'vue';

const reachable =
  'input:not([disabled]), select:not([disabled]), textarea:not([disabled]), button:not([disabled])';

/** Which box of a group of radios the keyboard stops at. */
function stops(field: HTMLElement): boolean {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio' || field.checked)
    return field.offsetParent !== null;
  const group = document.getElementsByName(field.name);
  const marked = [...group].some((other) => other instanceof HTMLInputElement && other.checked);
  return !marked && group[0] === field;
}

/**
 * Enter goes to the next field and, after the last, on to the next part; so a paper form is typed without a mouse. Ctrl and Enter
 * goes on from anywhere, Alt and N begins another turn of a repeat.
 */
export function useKeys(onward: () => Promise<void>) {
  const fields = useTemplateRef<HTMLElement>('fields');

  function key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.altKey && event.code === 'KeyN') {
      const adders = [...(fields.value?.querySelectorAll<HTMLElement>('[data-add]') ?? [])];
      adders.at(-1)?.click();
      event.preventDefault();
      return;
    }
    if (event.key !== 'Enter' || event.isComposing || !fields.value?.contains(target)) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      void onward();
      return;
    }
    if (!target.matches('input:not([type=file]), select')) return;
    event.preventDefault();
    const group = target instanceof HTMLInputElement && target.type === 'radio' ? target.name : null;
    const all = [...fields.value.querySelectorAll<HTMLElement>(reachable)].filter(
      (field) => stops(field) || field === target,
    );
    const rest = all.slice(all.indexOf(target) + 1);
    const next = rest.find((field) => !group || (field as HTMLInputElement).name !== group);
    if (next) next.focus();
    else void onward();
  }

  onMounted(() => {
    addEventListener('keydown', key);
  });
  onBeforeUnmount(() => {
    removeEventListener('keydown', key);
  });
  return { fields };
}
