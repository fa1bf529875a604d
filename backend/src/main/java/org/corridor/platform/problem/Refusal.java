package org.corridor.platform.problem;

import java.time.Duration;
import java.util.List;

/** Every reason the application has for declining a request. */
public sealed interface Refusal {
    /** There is no such thing, or it is not this caller's to see: both read the same. */
    record NotFound(String kind, Object id) implements Refusal {}

    /** The thing changed after the caller read it. */
    record Stale(String kind) implements Refusal {}

    /** A change was sent without saying which version it is based on. */
    record VersionMissing() implements Refusal {}

    /** A rule of the business forbids it now; {@code rule} is the stable slug clients rely on. */
    record RuleBroken(String rule, String detail) implements Refusal {}

    /** Fields of the request do not have the form they must have. Values are never echoed. */
    record Invalid(List<FieldFault> errors) implements Refusal {}

    /** The request cannot be read at all. */
    record Unreadable(String detail) implements Refusal {}

    /** The body is larger than this address takes. */
    record TooLarge(long limitInBytes) implements Refusal {}

    /** The caller asks too often. */
    record TooOften(Duration pause) implements Refusal {}

    /** The caller's account is suspended. */
    record Suspended(String reason) implements Refusal {}

    /** The caller may not do this although signed in, for a reason beyond the role. */
    record NotAllowed(String detail) implements Refusal {}

    /** A part that this needs (sign-in, the search index) does not answer at the moment. */
    record PartDown(String part) implements Refusal {}

    /** A text holds what could lead to a person, and is not taken like this. */
    record PersonalDataFound(List<TextPlace> places) implements Refusal {}

    /** One field and what is wrong with it. */
    record FieldFault(String field, String message) {}

    /** What was found in a text, by its kind, and where: from a character on, to before another. */
    record TextPlace(String kind, int from, int to) {}
}
