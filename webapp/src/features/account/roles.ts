/** Roles in the order in which people meet them. What they may do is decided by the server. */
export const grantable: readonly string[] = [
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
export const offeredByCoordinator: readonly string[] = ['member', 'researcher'];

/** Roles that are limited to a place. */
export const placed: readonly string[] = ['researcher', 'coordinator'];
