import 'vue-router';
import type { Role } from '@/api/types';

declare module 'vue-router' {
  interface RouteMeta {
    /** Absent: everybody may see the page. Empty: whoever is signed in. Else one of these roles. */
    roles?: readonly Role[];
  }
}
