/** Coming in by application: somebody asks, a coordinator or an administrator decides. */
@NullMarked
package org.corridor.account.application;

import org.jspecify.annotations.NullMarked;
