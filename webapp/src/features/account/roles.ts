import type { Role } from '@/api/types';

/** Roles in the order in which people meet them. What they may do is decided by the server. */
export const grantable: readonly Role[] = [
  'member',
  'researcher',
  'coordinator',
  'editor',
  'study-lead',
  'moderator',
  'admin',
  'duty-officer',
  'vault-keeper',
];

/** What a coordinator may invite people to. */
export const offeredByCoordinator: readonly Role[] = ['member', 'researcher'];

/** Roles that are limited to a place. */
export const placed: readonly Role[] = ['researcher', 'coordinator'];
