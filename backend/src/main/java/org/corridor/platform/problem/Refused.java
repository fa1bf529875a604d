package org.corridor.platform.problem;

import jakarta.ejb.ApplicationException;

/** A refusal on its way to the caller. Thrown for expected reasons only; it rolls the transaction back. */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
