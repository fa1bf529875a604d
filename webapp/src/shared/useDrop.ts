import { onBeforeUnmount, onMounted, useTemplateRef, watch } from 'vue';
import { useRoute } from 'vue-router';

/** A menu made of details (ref "drop") and summary: closes by itself when one goes elsewhere. */
export function useDrop(): void {
  const drop = useTemplateRef<HTMLDetailsElement>('drop');
  const route = useRoute();

  function close(): void {
    if (drop.value) drop.value.open = false;
  }

  function closeOutside(event: Event): void {
    if (drop.value && event.target instanceof Node && !drop.value.contains(event.target)) close();
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !drop.value?.open) return;
    close();
    drop.value.querySelector('summary')?.focus();
  }

  watch(() => route.fullPath, close);
  onMounted(() => {
    document.addEventListener('click', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeByKey);
  });
  onBeforeUnmount(() => {
    document.removeEventListener('click', closeOutside);
    document.removeEventListener('focusin', closeOutside);
    document.removeEventListener('keydown', closeByKey);
  });
}
