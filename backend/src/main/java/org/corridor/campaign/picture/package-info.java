/** Pictures that editors show beside their texts: made small, and freed of everything a camera writes into them. */
@NullMarked
package org.corridor.campaign.picture;

import org.jspecify.annotations.NullMarked;
