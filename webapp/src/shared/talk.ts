import { computed, shallowRef, type ComputedRef } from 'vue';

/** How much is said about a thing, and about which of its passages. */
export interface Talk {
  id: string;
  comments: number;
  open: boolean;
  passages: ReadonlyMap<string, number>;
}

const told = shallowRef<Talk | null>(null);

/** Called by the room that discusses, whenever it knows more. */
export function tellTalk(talk: Talk): void {
  told.value = talk;
}

/** What is said about the thing of this page, once it is known. */
export function useTalk(id: () => string): ComputedRef<Talk | null> {
  return computed(() => (told.value?.id === id() ? told.value : null));
}
