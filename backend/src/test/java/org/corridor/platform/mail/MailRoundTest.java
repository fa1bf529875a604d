package org.corridor.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;

class MailRoundTest {
    private static final Address[] NONE = {};

    @Test
    void anAddressThatAMailServerRefusesForGoodIsGivenUp() throws AddressException {
        Address[] refused = {new InternetAddress("nobody@example.org")};

        assertThat(MailRound.forEver(new SendFailedException("550 No such user", null, NONE, NONE, refused)))
                .isTrue();
    }

    @Test
    void whatMayPassIsTriedAgain() throws AddressException {
        Address[] later = {new InternetAddress("full@example.org")};

        assertThat(MailRound.forEver(new SendFailedException("452 Mailbox full", null, NONE, later, NONE)))
                .isFalse();
        assertThat(MailRound.forEver(new MessagingException("Could not connect to the relay")))
                .isFalse();
        assertThat(MailRound.forEver(new AddressException("The sender in the settings is no address")))
                .isFalse();
    }

    @Test
    void whatIsNoAddressIsGivenUp() {
        assertThat(catchThrowableOfType(MessagingException.class, () -> MailRound.recipient("no address")))
                .matches(MailRound::forEver);
    }
}
