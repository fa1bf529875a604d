package org.corridor.account.journal;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.http.PageRequest;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Which lines of the journal an auditor looks for. */
public class JournalQuery extends PageRequest {
    @QueryParam("subjectKind")
    @Size(max = 40)
    @Pattern(regexp = "^[a-z-]*$")
    @Nullable
    String subjectKind;

    @QueryParam("subjectId")
    @Nullable
    UUID subjectId;

    /** The one thing that is asked about; both fields or neither. */
    Optional<SubjectRef> subject() {
        if (subjectKind != null && subjectId != null) {
            return Optional.of(new SubjectRef(subjectKind, subjectId));
        }
        if (subjectKind == null && subjectId == null) {
            return Optional.empty();
        }
        throw new Refused(new Invalid(
                List.of(new FieldFault("subjectId", "Name a thing by subjectKind and subjectId together."))));
    }

    Optional<Long> before() {
        return after().map(key -> {
            if (!key.matches("\\d{1,18}")) {
                throw unknownPlace();
            }
            return Long.valueOf(key);
        });
    }
}
