package org.corridor.account.signin;

import java.util.UUID;

/** Something about this person is to be told to sign-in as soon as the decision is kept. */
record SignInChangeWanted(UUID person) {}
