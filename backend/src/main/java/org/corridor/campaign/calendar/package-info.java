/** Events as calendars read them (iCalendar, RFC 5545), for everybody and for each member under a secret address. */
@NullMarked
package org.corridor.campaign.calendar;

import org.jspecify.annotations.NullMarked;
