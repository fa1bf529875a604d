/**
 * Appeals: what the coalition asks of somebody by name. Numbered when they open, worded in editions, signed by organisations with
 * a mandate, closed on a day, answered or not. What people say about an appeal is kept by another room.
 */
@NullMarked
package org.corridor.campaign.appeal;

import org.jspecify.annotations.NullMarked;
