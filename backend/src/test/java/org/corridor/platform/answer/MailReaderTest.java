package org.corridor.platform.answer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    private static final String HEAD = """
            From: Amina <amina@example.org>
            To: Corridor <reply+7k3@localhost>
            Message-ID: <1@example.org>
            Subject: Re: New comment
            """;

    @Test
    void anAnswerInTwoWaysIsReadInThePlainOneAndItsFlowedLinesAreJoined() throws Exception {
        var mail = read("""
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8; format=flowed
                Content-Transfer-Encoding: quoted-printable

                Les employeurs paient tout, et les agents =E2=80=93 rien. C'est ce=20
                que dit le principe.
                > cit=C3=A9
                --b
                Content-Type: text/html

                <p>Something else</p>
                --b--
                """);
        assertThat(mail.text())
                .isEqualTo("Les employeurs paient tout, et les agents – rien. C'est ce que dit le principe.");
        assertThat(mail.sender()).isEqualTo("amina@example.org");
        assertThat(mail.recipients()).contains("reply+7k3@localhost");
        assertThat(mail.automatic()).isFalse();
    }

    @Test
    void anHtmlMailBecomesTextWithoutItsQuote() throws Exception {
        var mail = read("""
                Content-Type: text/html; charset=utf-8

                <html><head><title>x</title><style>p { color: red }</style></head><body><div dir="rtl">نعم &amp; شكرًا</div>
                <div>And a <b>second</b><br>line.<script>alert(1)</script></div>
                <div class="gmail_quote"><div>On Sun, Nov 22, 2026 at 1:05 PM Corridor &lt;<a href="mailto:c@e.org">c@e.org</a>&gt;
                 wrote:<br></div><blockquote>Employers should pay.<p>All of it.</p></blockquote></div></body></html>
                """);
        assertThat(mail.text()).isEqualTo("نعم & شكرًا\nAnd a second\nline.");
    }

    @Test
    void outlookWritesARuleInHtml() throws Exception {
        var mail = read("""
                Content-Type: text/html; charset=utf-8

                <div>Agreed.</div><hr><div><b>From:</b> Corridor<br><b>Sent:</b> Sunday<br><b>To:</b> Amina<br></div><div>Old.</div>
                """);
        assertThat(mail.text()).isEqualTo("Agreed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1252", "utf-8", "gb2312", "windows-1256", "iso-8859-6"})
    void anyCharsetIsRead(String charset) throws Exception {
        var words = charset.startsWith("gb") ? "招聘费由雇主支付。" : charset.endsWith("6") ? "يدفع صاحب العمل" : "Señor café";
        var encoded = Base64.getMimeEncoder().encodeToString(words.getBytes(Charset.forName(charset)));
        var mail = read("Content-Type: text/plain; charset=\"%s\"\nContent-Transfer-Encoding: base64\n\n%s\n"
                .formatted(charset, encoded));
        assertThat(mail.text()).isEqualTo(words);
    }

    @Test
    void octetsWithoutACharsetAreUtf8OrWestern() throws Exception {
        assertThat(MailReader.read((HEAD + "\nSí").getBytes(UTF_8)).text()).isEqualTo("Sí");
        assertThat(MailReader.read((HEAD + "\nSí").getBytes(ISO_8859_1)).text()).isEqualTo("Sí");
        assertThat(read("Content-Type: text/plain; charset=\"no-such\"\n\nSí\n").text())
                .isEqualTo("Sí");
    }

    @Test
    void filesAreNamedAndPicturesOfASignatureAreNot() throws Exception {
        var mail = read("""
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html

                <p>See the contract.</p><img src="cid:logo">
                --r
                Content-Type: image/png; name=logo.png
                Content-ID: <logo>
                Content-Transfer-Encoding: base64

                AAAA
                --r--
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="=?utf-8?B?Y29udHJhdCDDqXTDqS5wZGY=?="
                Content-Transfer-Encoding: base64

                AAAA
                --m--
                """);
        assertThat(mail.text()).isEqualTo("See the contract.");
        assertThat(mail.attachments()).containsExactly("contrat été.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated; reason=x",
                "Precedence: bulk",
                "X-Auto-Response-Suppress: All",
                "List-Id: <members.example.org>",
                "Return-Path: <>",
                "Content-Type: multipart/report; boundary=b",
                "X-Autoreply: yes"
            })
    void whatAMachineSentIsKnownByItsHeaders(String header) throws Exception {
        assertThat(read(header + "\n\nI am away.\n").automatic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatic reply: New comment",
                "Réponse automatique : x",
                "Respuesta automática: x",
                "رد تلقائي: x",
                "Out of office"
            })
    void anAbsenceIsKnownByItsSubjectWhereNoHeaderTells(String subject) throws Exception {
        assertThat(MailReader.read(("From: a@b.org\nSubject: " + subject + "\n\nAway").getBytes(UTF_8))
                        .automatic())
                .isTrue();
    }

    @Test
    void ourOwnMailIsKnownByItsName() throws Exception {
        var own =
                "From: a@b.org\nMessage-ID: <0b5b7b9e-5b2f-4d0e-9c61-0a2f3a1b4c5d.corridor@corridor.example.org>\n\nx";
        assertThat(MailReader.read(own.getBytes(UTF_8)).automatic()).isTrue();
        assertThat(MailReader.read((HEAD + "Auto-Submitted: no\n\nx").getBytes(UTF_8))
                        .automatic())
                .isFalse();
        assertThat(MailReader.read("From: MAILER-DAEMON@b.org\n\nx".getBytes(UTF_8))
                        .automatic())
                .isTrue();
    }

    @Test
    void theSameMailHasTheSameKeyWithAndWithoutAnId() throws Exception {
        assertThat(read("\nYes").key()).isEqualTo(read("\nYes").key());
        var nameless = "From: a@b.org\n\nYes".getBytes(UTF_8);
        assertThat(MailReader.read(nameless).key())
                .isEqualTo(MailReader.read(nameless).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/mixed\n\nno boundary",
                "Content-Type: multipart/mixed; boundary=b\n\nno part",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
                "Content-Type: %%%\n\nwords",
                "Content-Transfer-Encoding: rot13\n\nwords",
                "Content-Type: text/plain; charset==?x?=\n\nwords",
                "Content-Transfer-Encoding: base64\n\n!!!!",
                "Content-Disposition: ;;;\n\nwords",
                ""
            })
    void whatIsBrokenFailsInTheOneWayTheRoundExpects(String rest) {
        assertThatCode(() -> {
                    try {
                        read(rest);
                    } catch (MessagingException | IOException broken) {
                        assertThat(broken).isNotNull();
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void noiseNeverDoesMoreThanFail() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var octets = new ByteArrayOutputStream();
            octets.writeBytes((HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n").getBytes(UTF_8));
            var noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            octets.writeBytes(noise);
            octets.writeBytes("\n--b--\n".getBytes(UTF_8));
            assertThatCode(() -> {
                        try {
                            MailReader.read(octets.toByteArray());
                        } catch (MessagingException | IOException | RuntimeException broken) {
                            assertThat(broken).isNotNull();
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    private static IncomingMail read(String rest) throws Exception {
        return MailReader.read((HEAD + rest).getBytes(UTF_8));
    }
}
