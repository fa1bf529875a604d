package org.corridor.campaign.event;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.corridor.platform.persistence.JsonText;

/** Columns of an event that hold what is only read together with it. */
final class EventColumns {
    private EventColumns() {}

    @Converter
    static class Words extends JsonText<EventWording> {
        Words() {
            super(new TypeReference<>() {});
        }
    }

    /** At most one: an event has one outcome, or none yet. */
    @Converter
    static class Outcomes extends JsonText<EventOutcome> {
        Outcomes() {
            super(new TypeReference<>() {});
        }
    }
}
