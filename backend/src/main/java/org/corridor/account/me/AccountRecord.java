package org.corridor.account.me;

import java.util.List;
import org.corridor.account.application.ApplicationView;
import org.corridor.account.invitation.InvitationView;
import org.corridor.account.person.PersonProfile;
import org.corridor.platform.journal.JournalEntry;

/**
 * Everything this room keeps about somebody.
 *
 * @param invitations they sent or got
 * @param journal what they did, newest first
 */
public record AccountRecord(
        PersonProfile profile,
        List<ApplicationView> applications,
        List<InvitationView> invitations,
        List<JournalEntry> journal) {}
