package org.corridor.campaign.appeal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an addressee's answer comes to. */
public enum AppealOutcome {
    @JsonProperty("met")
    MET,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("refused")
    REFUSED,
    /** Received, and nothing promised. */
    @JsonProperty("noted")
    NOTED;

    /** As clients spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
