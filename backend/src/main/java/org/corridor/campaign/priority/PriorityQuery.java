package org.corridor.campaign.priority;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Which priorities somebody looks for. */
public class PriorityQuery extends PageRequest {
    @QueryParam("status")
    @Pattern(regexp = "^(proposed|under-consultation|adopted|in-action|achieved|dropped)$")
    @Nullable
    String status;

    /** With {@code cited}: those that cite this thing as evidence. */
    @QueryParam("citedKind")
    @Size(max = 40)
    @Pattern(regexp = "^[a-z][a-z-]*$")
    @Nullable
    String citedKind;

    @QueryParam("cited")
    @Nullable
    UUID cited;

    Optional<PriorityStatus> status() {
        return PriorityStatus.of(status);
    }

    Optional<SubjectRef> cited() {
        return citedKind == null || cited == null ? Optional.empty() : Optional.of(new SubjectRef(citedKind, cited));
    }

    /** The number after which this page begins. */
    Optional<Long> place() {
        return after().map(PriorityQuery::number);
    }

    static Long number(String key) {
        try {
            return Long.valueOf(key);
        } catch (NumberFormatException notAKey) {
            throw PageRequest.unknownPlace();
        }
    }

    /** As many as a page of the site shows. */
    static PriorityQuery all(int most) {
        return new PriorityQuery() {
            @Override
            public int limit() {
                return most;
            }
        };
    }

    /** Those that cite a thing, as many as a page of the site shows. */
    static PriorityQuery citing(SubjectRef ref, int most) {
        var question = all(most);
        question.citedKind = ref.kind();
        question.cited = ref.id();
        return question;
    }
}
