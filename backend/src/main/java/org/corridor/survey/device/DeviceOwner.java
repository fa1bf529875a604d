package org.corridor.survey.device;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom a device sends. */
public record DeviceOwner(UUID id, @Nullable String name) {}
