package org.corridor.platform.subject;

import java.util.UUID;

/**
 * A thing of some room, by its kind and id.
 *
 * @param kind the room's word for such things, in kebab case: {@code library-item}, {@code person}
 */
public record SubjectRef(String kind, UUID id) {}
