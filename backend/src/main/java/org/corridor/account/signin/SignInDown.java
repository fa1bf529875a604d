package org.corridor.account.signin;

/** Sign-in did not answer, or not as expected: to be tried again. */
class SignInDown extends Exception {
    private static final long serialVersionUID = 1L;

    SignInDown(String fault) {
        super(fault);
    }
}
