package org.corridor.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSubjectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "S =?utf-8?q?=0d=0aBcc:_v@v.org?= x",
                "=?utf-8?b?WW91ciBhY2NvdW50?=",
                "[Corridor] =?",
                "السلام =?utf-8?q?x?= عليكم، هذا موضوع طويل جدا لا يتسع له سطر واحد من السطور",
                "Plain words",
                "Une réponse à votre priorité, avec assez de mots pour que la ligne doive être coupée quelque part"
            })
    void aReaderSeesWhatWasWritten(String subject) throws Exception {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setHeader("Subject", MailSubject.header(subject));
        assertThat(message.getSubject()).isEqualTo(subject);
    }

    @Test
    void whatLooksEncodedIsNotSentAsItStands() throws Exception {
        assertThat(MailSubject.header("S =?utf-8?q?=0d=0aBcc:_v@v.org?= x"))
                .doesNotContain("?q?")
                .startsWith("=?UTF-8?B?");
        assertThat(MailSubject.header("=?x?q?y?= ".repeat(30)).lines()).allMatch(line -> line.length() <= 76);
    }

    @Test
    void aPlainSubjectStaysReadable() throws MessagingException, java.io.UnsupportedEncodingException {
        assertThat(MailSubject.header("[Corridor] New priority")).isEqualTo("[Corridor] New priority");
    }
}
