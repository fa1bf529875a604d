/** What integration tests stand on: the real server with real PostgreSQL, Keycloak and mail, and people to call it as. */
@NullMarked
package org.corridor.platform.testing;

import org.jspecify.annotations.NullMarked;
