package org.corridor.account.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.account.assignment.AssignmentDraft;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An invitation as those who send them see it. The link is in the letter only. */
public record InvitationView(
        UUID id,
        long version,
        String email,
        List<Role> roles,
        @Nullable AssignmentDraft assignment,
        String language,
        String invitedBy,
        Instant sentAt,
        Instant expiresAt,
        InvitationState state)
        implements Versioned {}
