package org.corridor.discussion;

import org.corridor.account.Role;
import org.corridor.account.organisation.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a comment, as everybody sees it: a member with their organisation, or a pseudonym with nothing else.
 *
 * @param role what the person is here to do, beyond being a member
 */
public record CommentAuthor(
        String name,
        boolean pseudonym,
        @Nullable OrganisationSummary organisation,
        @Nullable Role role) {}
