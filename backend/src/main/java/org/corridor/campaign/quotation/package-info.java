/** Sentences that somebody said or wrote, with who and where, for the home page. Kept by editors. */
@NullMarked
package org.corridor.campaign.quotation;

import org.jspecify.annotations.NullMarked;
