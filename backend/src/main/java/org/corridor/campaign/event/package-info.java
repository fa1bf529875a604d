/**
 * Events and actions: when people meet, act or must hand something in, who comes, and what came of it. Times are kept as the
 * clock on the wall says there, with its zone.
 */
@NullMarked
package org.corridor.campaign.event;

import org.jspecify.annotations.NullMarked;
