package org.corridor.survey.submission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sends.
 *
 * @param device with the token of which device, if with one
 */
public record Sender(UUID person, @Nullable UUID device) {}
