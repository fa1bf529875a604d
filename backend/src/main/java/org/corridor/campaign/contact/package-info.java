/** The door for people without an account: what they write goes to the coordination by mail and is kept nowhere else. */
@NullMarked
package org.corridor.campaign.contact;

import org.jspecify.annotations.NullMarked;
