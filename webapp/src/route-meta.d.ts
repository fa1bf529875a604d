import 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    /** Absent: everybody may see the page. Empty: whoever is signed in. Else one of these roles. */
    roles?: readonly string[];
  }
}
