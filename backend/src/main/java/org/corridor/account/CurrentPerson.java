package org.corridor.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.problem.Refusal.NotAllowed;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.Viewer;

/** Who signed in for this request, with the roles that hold now; nobody in particular on public addresses. */
@RequestScoped
public class CurrentPerson {
    private Viewer viewer = Viewer.anyone();
    private boolean program;

    /** Called once, at the door. */
    public void arrived(Viewer arrived, boolean asProgram) {
        viewer = arrived;
        program = asProgram;
    }

    /** Who asks, as other rooms want to know it. */
    public Viewer viewer() {
        return viewer;
    }

    /** Whether this role holds now. */
    public boolean has(String role) {
        return viewer.has(role);
    }

    /** The person; nobody where a program calls, or the public. */
    public Optional<UUID> person() {
        return program ? Optional.empty() : viewer.person();
    }

    /** The person; refused where a program calls what only people have. */
    public UUID id() {
        return person().orElseThrow(
                        () -> new Refused(new NotAllowed("This is for people: a program has no account of its own.")));
    }
}
