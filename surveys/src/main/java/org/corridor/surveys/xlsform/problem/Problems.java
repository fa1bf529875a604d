package org.corridor.surveys.xlsform.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything found so far: a workbook's author sees all of it at once. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Code code, Place place, Object... arguments) {
        found.add(new Problem(
                code, place, Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    public boolean haveErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    public List<Problem> all() {
        return new ArrayList<>(found);
    }
}
