import { shallowRef, type Component } from 'vue';

const control = shallowRef<Component | null>(null);

/** Called once by the room that knows about following. */
export function offerFollowControl(component: Component): void {
  control.value = component;
}

/** What lets a reader follow a thing; takes its `kind` and `id`. Absent where nothing offers it. */
export function useFollowControl() {
  return control;
}
