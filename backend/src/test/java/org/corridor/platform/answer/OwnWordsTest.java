package org.corridor.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers as the usual mail programs write them, in the languages of the interface. */
class OwnWordsTest {
    private static final String OURS = """
            > New comment: Who pays for recruitment
            >
            > Employers should pay.
            >
            > --
            > Stop this mail: https://corridor.example.org/unsubscribe/uAbc
            """;

    static String[] leads() {
        return new String[] {
            // Gmail
            "On Sun, Nov 22, 2026 at 1:05 PM Corridor <corridor@example.org> wrote:",
            "Le dim. 22 nov. 2026 à 13:05, Corridor <corridor@example.org> a écrit :",
            "El dom, 22 nov 2026 a las 13:05, Corridor (<corridor@example.org>) escribió:",
            "في الأحد، 22 نوفمبر 2026 في 1:05 م تمت كتابة ما يلي بواسطة \u202aCorridor\u202c\u200f <\u202acorridor@example.org\u202c\u200f>:",
            // broken over lines, as it is sent
            "On Sun, Nov 22, 2026 at 1:05 PM Corridor of the Open Working Group\n<corridor@example.org>\nwrote:",
            // Apple Mail
            "On 22 Nov 2026, at 13:05, Corridor <corridor@example.org> wrote:",
            "Le 22 nov. 2026 à 13:05, Corridor <corridor@example.org> a écrit\u00a0:",
            "El 22 nov 2026, a las 13:05, Corridor <corridor@example.org> escribió:",
            "في 22 نوفمبر 2026، الساعة 1:05 م، كتب/كتبت Corridor \u200f<corridor@example.org>:",
            // Thunderbird
            "On 22/11/2026 13:05, Corridor wrote:",
            "Le 22/11/2026 à 13:05, Corridor a écrit :",
            "El 22/11/26 a las 13:05, Corridor escribió:",
            "في 22/11/2026 13:05, كتب Corridor:",
            // others
            "2026-11-22 13:05 GMT+03:00 Corridor <corridor@example.org>:",
        };
    }

    @ParameterizedTest
    @MethodSource("leads")
    void whatStandsAboveTheQuoteStays(String lead) {
        assertThat(OwnWords.of("Yes, and the agents too.\n\nWho checks it?\n\n" + lead + "\n\n" + OURS))
                .isEqualTo("Yes, and the agents too.\n\nWho checks it?");
    }

    @ParameterizedTest
    @MethodSource("leads")
    void whatStandsBelowTheWholeQuoteStays(String lead) {
        assertThat(OwnWords.of(lead + "\n" + OURS + "\nYes, and the agents too.\n\n-- \nAmina\n"))
                .isEqualTo("Yes, and the agents too.");
    }

    @ParameterizedTest
    @MethodSource("leads")
    void aQuoteWithoutMarksGoesToo(String lead) {
        assertThat(OwnWords.of("Yes.\n\n" + lead + "\nNew comment: Who pays\n\nEmployers should pay.\n"))
                .isEqualTo("Yes.");
    }

    @Test
    void whatIsQuotedBetweenOwnWordsSaysWhatTheyAreAbout() {
        var lead = "On Sun, Nov 22, 2026 at 1:05 PM Corridor <corridor@example.org> wrote:\n";
        assertThat(OwnWords.of(lead + "> Employers pay.\nYes.\n> Agents do not.\nNo.\n> The end.\n"))
                .isEqualTo("> Employers pay.\nYes.\n> Agents do not.\nNo.");
    }

    static String[] outlook() {
        return new String[] {
            "-----Original Message-----\nFrom: Corridor\nSent: Sunday\n",
            "-----Message d'origine-----\nDe : Corridor\nEnvoyé : dimanche\n",
            "-----Mensaje original-----\nDe: Corridor\nEnviado el: domingo\n",
            "-----الرسالة الأصلية-----\nمن: Corridor\n",
            """
            ________________________________
            From: Corridor <c@example.org>
            Sent: Sunday, November 22, 2026 1:05 PM
            To: Amina
            Subject: New comment
            """,
            """
            ________________________________
            De : Corridor <c@example.org>
            Envoyé : dimanche 22 novembre 2026 13:05
            À : Amina
            Objet : New comment
            """,
            """
            ________________________________
            De: Corridor <c@example.org>
            Enviado: domingo, 22 de noviembre
            Para: Amina
            Asunto: New comment
            """,
            """
            ________________________________
            من: Corridor <c@example.org>
            تاريخ الإرسال: الأحد
            إلى: Amina
            الموضوع: New comment
            """,
            "*From:* Corridor <c@example.org>\n*Sent:* Sunday\n*To:* Amina\n*Subject:* New comment\n",
        };
    }

    @ParameterizedTest
    @MethodSource("outlook")
    void outlookPutsASeparatorAboveWhatIsAnswered(String separator) {
        assertThat(OwnWords.of("Yes, I agree.\r\n\r\n" + separator + "\nEmployers should pay.\n"))
                .isEqualTo("Yes, I agree.");
    }

    static String[] devices() {
        return new String[] {
            "Sent from my iPhone",
            "Envoyé de mon iPhone",
            "Enviado desde mi iPhone",
            "أُرسلت من الـ iPhone",
            "Get Outlook for Android",
        };
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theNameOfTheTelephoneGoes(String device) {
        assertThat(OwnWords.of(
                        "Yes.\n\n" + device + "\n\nOn 22 Nov 2026, at 13:05, Corridor <c@e.org> wrote:\n> No.\n"))
                .isEqualTo("Yes.");
    }

    @Test
    void ordinaryWordsAreNotTakenForAQuote() {
        var words =
                "On Monday we met.\n\nFrom: Kathmandu to Doha, that is how it starts\n\nLe salaire: rien.\n\nEl fin:";
        assertThat(OwnWords.of(words)).isEqualTo(words);
    }

    @Test
    void marksThatReverseTheOrderOfReadingAreNotKept() {
        assertThat(OwnWords.of("\u202bنعم\u202c\u200f\r\nso")).isEqualTo("نعم\u200f\nso");
    }

    @Test
    void anAnswerOfNothingButAQuoteIsEmpty() {
        assertThat(OwnWords.of("\n\nOn 22/11/2026 13:05, Corridor wrote:\n" + OURS))
                .isEmpty();
        assertThat(OwnWords.of("-- \nAmina Diallo\nAccra")).isEmpty();
    }
}
