package org.corridor.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.account.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What sign-in has yet to be told about one person. Wishes that follow one another become one change, the last word
 * counting; it goes when it has been carried out as it stands.
 */
@Entity
@Table(name = "sign_in_change")
class SignInChange {
    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 10;
    private static final int LONGEST_FAULT = 500;

    @Id
    @Column(name = "person_id")
    UUID person;

    /** Counts the wishes, so that whoever carries out an earlier state does not take it for the last. */
    long wishes;

    @Column(name = "grant_roles")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> grant = List.of();

    @Column(name = "revoke_roles")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> revoke = List.of();

    private boolean admitted;

    int tries;

    @Column(name = "next_try_at")
    Instant nextTryAt;

    @Column(name = "claimed_until")
    @Nullable
    Instant claimedUntil;

    @Column(name = "last_fault")
    @Nullable
    private String lastFault;

    @SuppressWarnings("NullAway.Init")
    protected SignInChange() {}

    SignInChange(UUID person, Instant now) {
        this.person = person;
        this.nextTryAt = now;
    }

    /** Adds a wish. Whoever carries out an earlier state at this moment is let finish first. */
    void wish(SignInWish wish, Instant now) {
        grant = Role.words(both(wish.grant(), less(read(grant), wish.revoke())));
        revoke = Role.words(both(wish.revoke(), less(read(revoke), wish.grant())));
        admitted = wish.admitted();
        wishes++;
        tries = 0;
        nextTryAt = now;
    }

    SignInWish wish() {
        return new SignInWish(person, read(grant), read(revoke), admitted);
    }

    boolean due(Instant now) {
        return !nextTryAt.isAfter(now) && (claimedUntil == null || !claimedUntil.isAfter(now));
    }

    /** Nobody else carries it out for a minute, which is longer than it can take. */
    void claim(Instant now) {
        claimedUntil = now.plus(CLAIM);
        tries++;
    }

    void release() {
        claimedUntil = null;
    }

    /** Waits 5 s, 10 s, 20 s … up to ten minutes, without end. */
    void failed(Instant now, String fault) {
        var wait = Duration.ofSeconds(5L << Math.min(tries - 1, DOUBLINGS));
        nextTryAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        lastFault = fault.length() > LONGEST_FAULT ? fault.substring(0, LONGEST_FAULT) : fault;
        release();
    }

    private static Set<Role> read(List<String> words) {
        return Role.read(words);
    }

    private static Set<Role> less(Set<Role> roles, Set<Role> without) {
        var rest = EnumSet.noneOf(Role.class);
        roles.stream().filter(role -> !without.contains(role)).forEach(rest::add);
        return rest;
    }

    private static Set<Role> both(Set<Role> some, Set<Role> others) {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(some);
        all.addAll(others);
        return all;
    }
}
