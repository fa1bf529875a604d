/**
 * Campaign priorities: what the coalition demands, worded paragraph by paragraph, consulted on with amendments that each get an
 * outcome, endorsed by organisations with a mandate, and resting on evidence. What people say about a priority is kept by another
 * room; here are only the rules it asks for.
 */
@NullMarked
package org.corridor.campaign.priority;

import org.jspecify.annotations.NullMarked;
