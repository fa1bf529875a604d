package org.corridor.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.corridor.platform.persistence.KebabCase;

/** What somebody is here to do. Sign-in may know further roles; those are none of ours and are left alone. */
public enum Role {
    @JsonProperty(Roles.MEMBER)
    MEMBER(Roles.MEMBER),
    @JsonProperty(Roles.RESEARCHER)
    RESEARCHER(Roles.RESEARCHER),
    @JsonProperty(Roles.COORDINATOR)
    COORDINATOR(Roles.COORDINATOR),
    @JsonProperty(Roles.EDITOR)
    EDITOR(Roles.EDITOR),
    @JsonProperty(Roles.STUDY_LEAD)
    STUDY_LEAD(Roles.STUDY_LEAD),
    @JsonProperty(Roles.MODERATOR)
    MODERATOR(Roles.MODERATOR),
    @JsonProperty(Roles.ADMIN)
    ADMIN(Roles.ADMIN),
    @JsonProperty(Roles.DUTY_OFFICER)
    DUTY_OFFICER(Roles.DUTY_OFFICER),
    @JsonProperty(Roles.VAULT_KEEPER)
    VAULT_KEEPER(Roles.VAULT_KEEPER);

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** As sign-in and clients spell it. */
    public String word() {
        return word;
    }

    /** Whether it counts only within what somebody is assigned to. */
    public boolean placed() {
        return this == RESEARCHER || this == COORDINATOR;
    }

    /** Ours by that word, if it is one of ours. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    /** Those of our roles for which this holds. */
    public static Set<Role> thoseHeld(Predicate<String> held) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(role -> held.test(role.word)).forEach(roles::add);
        return roles;
    }

    /** How a role is kept in a column. */
    @Converter(autoApply = true)
    static class Column extends KebabCase<Role> {
        Column() {
            super(Role.class);
        }
    }

    /** Read back from where they are kept as words. */
    public static Set<Role> read(Collection<String> words) {
        return thoseHeld(words::contains);
    }

    /** For keeping and for showing: each once, in the order of this enumeration. */
    public static List<String> words(Collection<Role> roles) {
        return ordered(roles).stream().map(Role::word).toList();
    }

    public static List<Role> ordered(Collection<Role> roles) {
        return roles.stream().distinct().sorted().toList();
    }
}
