package org.corridor.account.invitation;

import java.time.Instant;
import java.util.List;
import org.corridor.account.Role;

/** What a link from a letter offers. */
public record InvitationOffer(
        String email, List<Role> roles, String invitedBy, Instant expiresAt, InvitationState state) {}
