package org.corridor.platform.persistence;

import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import org.hibernate.jpa.SpecHints;

/** How rows are held while they are worked on. */
public final class RowLocks {
    /** Hibernate's number for "leave out rows that somebody else holds". */
    private static final int SKIP_LOCKED = -2;

    private RowLocks() {}

    /** Holds what the query finds until the transaction ends, and leaves out what another node or thread holds. */
    public static <T> TypedQuery<T> unheld(TypedQuery<T> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, SKIP_LOCKED);
    }
}
