/**
 * Pages that editors keep for long: topics with what there is to read and to watch, and what the site says of itself by law and by
 * choice. Four languages side by side, every version kept.
 */
@NullMarked
package org.corridor.campaign.page;

import org.jspecify.annotations.NullMarked;
