/** PostgreSQL: one entity manager, and the schema brought up to date before anything reads it. */
@NullMarked
package org.corridor.platform.persistence;

import org.jspecify.annotations.NullMarked;
