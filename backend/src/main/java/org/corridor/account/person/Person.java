package org.corridor.account.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.Role;
import org.corridor.platform.problem.Refusal.RuleBroken;
import org.corridor.platform.problem.Refused;
import org.corridor.platform.subject.SubjectRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody with an account. Made when they first arrive; the id is the one by which sign-in knows them. */
@Entity
@Table(name = "person")
class Person {
    /** How others mention a person. */
    static final String KIND = "person";

    private static final Duration SEEN_ANEW = Duration.ofHours(1);

    @Id
    UUID id;

    @Version
    long version;

    String name;

    /** The name sign-in gave last: tells a change there from a name chosen here. */
    @Column(name = "sign_in_name")
    private String signInName;

    String email;

    @Column(name = "email_verified")
    boolean emailVerified;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    /** Whether they asked to belong elsewhere than they do; somebody who administers accounts decides. */
    @Column(name = "organisation_asked")
    boolean organisationAsked;

    /** Where they asked to belong; to none, where this is absent. */
    @Column(name = "asked_organisation_id")
    @Nullable
    UUID askedOrganisationId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> languages = List.of();

    @Column(name = "interface_language")
    @Nullable
    String interfaceLanguage;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles;

    /** Since when tokens carry these roles; absent while sign-in has yet to be told. */
    @Column(name = "roles_settled_at")
    @Nullable
    private Instant rolesSettledAt;

    @Embedded
    @Nullable
    Suspension suspension;

    @Column(name = "known_since")
    Instant knownSince;

    @Column(name = "last_seen_at")
    Instant lastSeenAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(AccessToken token, Set<Role> held, Instant now) {
        id = token.subject();
        name = named(token);
        signInName = token.name();
        email = token.email();
        emailVerified = token.emailVerified();
        roles = Role.words(held);
        rolesSettledAt = token.issuedAt();
        knownSince = now;
        lastSeenAt = now;
    }

    Set<Role> roles() {
        return Role.read(roles);
    }

    @Nullable
    Instant rolesSettledAt() {
        return rolesSettledAt;
    }

    boolean holds(Role role) {
        return roles.contains(role.word());
    }

    boolean hasVersion(long expected) {
        return version == expected;
    }

    SubjectRef ref() {
        return new SubjectRef(KIND, id);
    }

    /**
     * The roles that hold for somebody who arrives with this token. A role taken away ends at once, not when the last
     * token that carries it expires: such a token is believed only where it agrees with what was decided here.
     */
    Set<Role> rolesInForce(AccessToken token, Set<Role> carried) {
        if (newerThanDecision(token)) {
            return carried;
        }
        var both = EnumSet.noneOf(Role.class);
        carried.stream().filter(this::holds).forEach(both::add);
        return both;
    }

    boolean seenLongAgo(Instant now) {
        return lastSeenAt.plus(SEEN_ANEW).isBefore(now);
    }

    /** Whether an arrival tells something new about the person. */
    boolean learnsFrom(AccessToken token, Set<Role> carried) {
        return !signInName.equals(token.name())
                || !email.equals(token.email())
                || emailVerified != token.emailVerified()
                || (newerThanDecision(token) && !roles().equals(carried));
    }

    void learn(AccessToken token, Set<Role> carried) {
        if (!signInName.equals(token.name())) {
            signInName = token.name();
            name = PersonName.fit(token.name(), roles()) ? named(token) : name;
        }
        email = token.email();
        emailVerified = token.emailVerified();
        if (newerThanDecision(token)) {
            roles = Role.words(carried);
            rolesSettledAt = token.issuedAt();
        }
    }

    /** As sign-in gives it, or who signs in by what where nothing of that can be seen. */
    private static String named(AccessToken token) {
        var tidy = PersonName.tidy(token.name());
        return tidy.isEmpty() ? token.name() : tidy;
    }

    /** Whether they would be called otherwise than now. */
    boolean renamed(ProfileDraft draft) {
        return !PersonName.tidy(draft.name()).equals(name);
    }

    void describe(ProfileDraft draft) {
        if (renamed(draft)) {
            PersonName.refuseUnfit(PersonName.tidy(draft.name()), roles());
            name = PersonName.tidy(draft.name());
        }
        askToBelong(draft.organisationId());
        languages = List.copyOf(draft.languages());
        interfaceLanguage = draft.interfaceLanguage();
    }

    /** Speaking for an organisation, and reading what its constituency may, needs more than one's own word. */
    private void askToBelong(@Nullable UUID organisation) {
        organisationAsked = !Objects.equals(organisation, organisationId);
        askedOrganisationId = organisationAsked ? organisation : null;
    }

    /** Decided: this is the organisation they belong to, if any. */
    void belongTo(@Nullable UUID organisation) {
        organisationId = organisation;
        organisationAsked = false;
        askedOrganisationId = null;
    }

    /** From now on these are the roles; sign-in is told next. */
    void changeRoles(Collection<Role> decided) {
        roles = Role.words(decided);
        rolesSettledAt = null;
    }

    void grant(Collection<Role> granted) {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(roles());
        all.addAll(granted);
        changeRoles(all);
    }

    void suspend(Suspension decided) {
        if (suspension != null) {
            throw new Refused(new RuleBroken("suspended-already", "This account is suspended already."));
        }
        suspension = decided;
    }

    void readmit() {
        if (suspension == null) {
            throw new Refused(new RuleBroken("not-suspended", "This account is not suspended."));
        }
        suspension = null;
    }

    PersonContact contact() {
        return new PersonContact(id, name, email, emailVerified, interfaceLanguage, roles(), suspended(), lastSeenAt);
    }

    boolean suspended() {
        return suspension != null;
    }

    private boolean newerThanDecision(AccessToken token) {
        return rolesSettledAt != null && token.issuedAt().isAfter(rolesSettledAt);
    }
}
