package org.corridor.account.assignment;

import java.util.List;

/**
 * Which studies somebody works on.
 *
 * @param all whatever studies there are; then none is named
 */
public record StudyReach(boolean all, List<String> keys) {
    /** Every study. */
    public static StudyReach everywhere() {
        return new StudyReach(true, List.of());
    }

    public boolean covers(String study) {
        return all || keys.contains(study);
    }
}
