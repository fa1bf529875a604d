package org.corridor.account;

/** The words for what people are here to do, as sign-in spells them and as endpoints name them. */
public final class Roles {
    /** Reads the digest, comments, endorses for an organisation. */
    public static final String MEMBER = "member";
    /** Enters interviews within what they are assigned to. */
    public static final String RESEARCHER = "researcher";
    /** Reviews interviews and lets people in, within what they are assigned to. */
    public static final String COORDINATOR = "coordinator";
    /** News, events, appeals, the library. */
    public static final String EDITOR = "editor";
    /** Instruments, releases, microdata. */
    public static final String STUDY_LEAD = "study-lead";
    /** Keeps discussions decent. */
    public static final String MODERATOR = "moderator";
    /** Accounts, roles, organisations, devices. */
    public static final String ADMIN = "admin";
    /** Urgent referrals. */
    public static final String DUTY_OFFICER = "duty-officer";
    /** Identifiers of people interviewed. */
    public static final String VAULT_KEEPER = "vault-keeper";

    /** Whatever roles somebody has: being signed in is enough. */
    public static final String SIGNED_IN = "**";

    private Roles() {}
}
