/**
 * News: what the coalition announces, in up to four languages, with the ways of an item from a draft to its readers. It does
 * not discuss: comments belong to another room.
 */
@NullMarked
package org.corridor.campaign.news;

import org.jspecify.annotations.NullMarked;
