package org.corridor.account.invitation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an invitation stands. */
public enum InvitationState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("not-delivered")
    NOT_DELIVERED
}
