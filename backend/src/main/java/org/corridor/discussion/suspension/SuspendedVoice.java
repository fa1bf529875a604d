package org.corridor.discussion.suspension;

import java.util.UUID;

/**
 * Whose words somebody is suspended for, as moderators know them.
 *
 * @param voice the name the person goes by there, as nobody else's; empty for their own
 * @param comment what they wrote
 */
public record SuspendedVoice(UUID person, String voice, UUID comment) {}
