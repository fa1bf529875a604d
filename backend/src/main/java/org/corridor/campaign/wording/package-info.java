/**
 * Texts that are written in one of the interface languages and put into the others by people: which of them a reader gets, and
 * how each stands to the original. Shared by the parts of the campaign.
 */
@NullMarked
package org.corridor.campaign.wording;

import org.jspecify.annotations.NullMarked;
