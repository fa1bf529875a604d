package org.corridor.survey.device;

import java.util.UUID;
import org.corridor.platform.subject.Viewer;

/** A device at work, and for whom. */
public record DeviceUse(UUID device, Viewer owner) {}
