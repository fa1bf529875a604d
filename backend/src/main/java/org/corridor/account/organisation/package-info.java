/** The organisations people come from, each with its constituency. */
@NullMarked
package org.corridor.account.organisation;

import org.jspecify.annotations.NullMarked;
