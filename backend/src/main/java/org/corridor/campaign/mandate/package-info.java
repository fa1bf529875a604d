/**
 * How organisations put their names under something: by a person whom they gave a mandate, one voice each, to be taken back at any
 * time. Shared by the parts of the campaign.
 */
@NullMarked
package org.corridor.campaign.mandate;

import org.jspecify.annotations.NullMarked;
