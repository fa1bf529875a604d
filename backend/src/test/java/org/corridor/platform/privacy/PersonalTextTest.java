package org.corridor.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.corridor.platform.problem.Refusal.TextPlace;
import org.corridor.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    phone    | Call him on +974 5512 3456 after six.                    | +974 5512 3456
                    phone    | Son numéro : 06 12 34 56 78.                             | 06 12 34 56 78
                    phone    | Su teléfono es 612 345 678                               | 612 345 678
                    phone    | اتصل على 55123456 مساء                                    | 55123456
                    phone    | رقمه ٠٠٩٧٤٥٥١٢٣٤٥٦                                        | ٠٠٩٧٤٥٥١٢٣٤٥٦
                    phone    | उनको ९८४१२३४५६७ मा फोन गर्नुहोस्                          | ९८४१२३४५६७
                    phone    | তার নম্বর ০১৭১২৩৪৫৬৭৮                                     | ০১৭১২৩৪৫৬৭৮
                    phone    | 9841234567 is the sister                                 | 9841234567
                    phone    | WhatsApp: 5512-3456                                      | 5512-3456
                    phone    | 00977-1-4123456                                          | 00977-1-4123456
                    phone    | write to https://wa.me/97455123456                       | 97455123456
                    phone    | (0) 171 234 5678 90                                      | (0) 171 234 5678 90
                    phone    | 98412 34567 in Kerala                                    | 98412 34567
                    phone    | mobile 077.123.4567                                      | 077.123.4567
                    email    | ask amal.haddad@example.org please                       | amal.haddad@example.org
                    email    | amal (at) example (dot) org                              | amal (at) example (dot) org
                    email    | write to amal at example dot org                         | amal at example dot org
                    email    | mailto:rosa+union@sub.example.co.uk                      | rosa+union@sub.example.co.uk
                    email    | écrire à élodie@exemple.fr                               | élodie@exemple.fr
                    email    | البريد سلمى@مثال.قطر هنا                                  | سلمى@مثال.قطر
                    email    | rosa[at]example.org                                      | rosa[at]example.org
                    document | his papers say N1234567, nothing else                    | N1234567
                    document | PA 0123456 was taken by the agency                       | PA 0123456
                    document | Passport no. 12345678 was kept                           | 12345678
                    document | passeport n° 12AB34567                                   | 12AB34567
                    document | pasaporte AAB123456                                      | AAB123456
                    document | جواز السفر رقم 1234567                                   | 1234567
                    document | CNIC 42101-1234567-1                                     | 42101-1234567-1
                    document | iqama 2123456789                                         | 2123456789
                    document | QID: 28435612345                                         | 28435612345
                    document | Aadhaar 1234 5678 9012                                   | 1234 5678 9012
                    account  | pay to DE89 3704 0044 0532 0130 00 today                 | DE89 3704 0044 0532 0130 00
                    account  | QA58DOHB00001234567890ABCDEFG                            | QA58DOHB00001234567890ABCDEFG
                    account  | card 4111 1111 1111 1111                                 | 4111 1111 1111 1111
                    names    | Bikash Rai, Sunita Tamang, Ram Bahadur Thapa came        | Bikash Rai, Sunita Tamang, Ram Bahadur Thapa
                    names    | Amina Hassan; Grace Njeri; Peter Otieno                  | Amina Hassan; Grace Njeri; Peter Otieno
                    names    | Élodie Martin, José García y Ana Pérez                   | Élodie Martin, José García y Ana Pérez
                    """)
    void whatCouldLeadToAPersonIsFound(String kind, String text, String words) {
        assertThat(PersonalText.findings(text)).as(text).anySatisfy(place -> {
            assertThat(place.kind()).isEqualTo(kind);
            assertThat(text.substring(place.from(), place.to()).strip()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The law of 2008-2012 was changed in 2015, 2016, 2017 and 2018.",
                "On 22.11.2026 and 2026-11-22 and 1/12/2026 at 10:30.",
                "Convention No. 97 of 1949 and C189, R201, A/RES/73/195.",
                "It cost 1,250,000 rupees, or 1 250 000, or 1.250.000.",
                "QAR 120000000 were paid back.",
                "Between 10000-15000 workers and 200-300 employers.",
                "SDG 10.7.1, ISO 9001:2015, COVID-19, H1N1, ISO27001.",
                "ISBN 978-92-2-134567-8 is a good book.",
                "See https://example.org/records/9841234567/file?id=28435612345.",
                "doi:10.1080/1369183X.2020.1234567 says so.",
                "0.123456789 of a percent",
                "Nepal, Saudi Arabia, Sri Lanka, South Africa and United Kingdom agreed.",
                "Human Rights Watch, Amnesty International, Migrant Forum Asia, International Labour Organization",
                "Rosa Delgado and Daniel Okoth said so.",
                "Fees are paid at home, dot by dot.",
                "The ratio was 3:1, 45 % of 12 345.",
                "هذا نص عن العمال في ٢٠٢٤ و٢٠٢٥ فقط.",
                "यो सन् २०२४ को कुरा हो।",
                "@Amal I agree with you.",
                "Ask at the office. Dot the i.",
                "#12345678",
                "Article 12, paragraph 3, points 4 5 6.",
                ""
            })
    void whatIsNobodysIsLeftAlone(String text) {
        assertThat(PersonalText.findings(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria\\@example.org",
                "maria@example\\.org",
                "maria&#64;example.org",
                "maria&#x40;example&period;org",
                "ma\u200bria@example.org",
                "maria\u2060@example.org",
                "maria@exam\u00adple.org",
                "maria\ufe6bexample.org",
                "maria@example\uff0eorg",
                "maria@example\u3002org",
                "maria@**example**.org",
                "maria<b></b>@example.org",
                "maria @ example . org",
                "[x](mailto:maria@example.org)",
                "[x](mailto:maria%40example.org)",
                "![x](https://example.org/?to=maria%40example.org)",
                "[x]: mailto:maria@example.org",
                "maria arroba example punto org",
                "maria arobase example point fr",
                "maria arroba example.org"
            })
    void anAddressIsFoundHoweverItIsDisguised(String text) {
        assertFound("email", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\+41\\-79\\-123\\-45\\-67",
                "+41 **79** **123** **45** **67**",
                "+41&#32;79&#32;123&#32;45&#32;67",
                "+41_79_123_45_67",
                "+41|79|123|45|67",
                "+41:79:123:45:67",
                "+41·79·123·45·67",
                "+41\u201379\u2013123\u201345\u201367",
                "+41,79,123,45,67",
                "+41\u202f79\u202f123\u202f45\u202f67",
                "+41\u200b79\u200b123\u200b45\u200b67",
                "+41 79\n123 45 67",
                "+41 / 79 / 123 / 45 / 67",
                "+41 ... 79 ... 123 45 67",
                "⁺⁴¹⁷⁹¹²³⁴⁵⁶⁷",
                "+\ud835\udff0\ud835\udfcf 79 123 45 67",
                "+4\ufe0f\u20e31\ufe0f\u20e3 79 123 45 67",
                "+4\u03361\u0336 79 123 45 67",
                "079,123,45,67",
                "0041|79|123|45|67",
                "[call](tel:%2B41791234567)",
                "[call](tel:+41791234567)",
                "call 55,12,34,56",
                "`+41` `79` `123` `45` `67`",
                "<b>+41</b> 79 <i>123</i> 45 67",
                "![](tel:+41791234567)",
                "1. call +41 79 123 45 67\n2. wait",
                "> +41 79\n> 123 45 67"
            })
    void aTelephoneNumberIsFoundHoweverItIsDisguised(String text) {
        assertFound("phone", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            document | ab1234567
            document | AB**1234567**
            document | A\u200bB1234567
            account  | de89 3704 0044 0532 0130 00
            account  | DE89-3704-0044-0532-0130-00
            account  | D\u200bE89370400440532013000
            account  | 4111**1111**1111**1111**
            account  | 4111·1111·1111·1111
            account  | 4111, 1111, 1111, 1111
            names    | **Bikash Rai**, *Sunita Tamang*, Ram Thapa
            names    | Bikash\u00a0Rai, Sunita\u00a0Tamang, Ram\u00a0Thapa
            names    | Bikash Rai / Sunita Tamang / Ram Thapa
            names    | Bikash Rai/Sunita Tamang/Ram Thapa
            names    | BIKASH RAI, SUNITA TAMANG, RAM THAPA
            names    | RAI Bikash, TAMANG Sunita, THAPA Ram
            """)
    void documentsAccountsAndNamesAreFoundHoweverTheyAreDisguised(String kind, String text) {
        assertFound(kind, text.translateEscapes().replace("\\u200b", "\u200b").replace("\\u00a0", "\u00a0"));
    }

    private static void assertFound(String kind, String text) {
        assertThat(PersonalText.findings(text)).as(text).anySatisfy(place -> {
            assertThat(place.kind()).isEqualTo(kind);
            assertThat(place.from()).isBetween(0, place.to() - 1);
            assertThat(place.to()).isLessThanOrEqualTo(text.length());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Write to maria\\@example.org today     | maria\\@example.org
            Write to maria&#64;example.org today    | maria&#64;example.org
            - so *call* +41 **79** 123 45 67 now    | +41 **79** 123 45 67
            See [my page](mailto:a%40example.org) x | [my page](mailto:a%40example.org)
            """)
    void placesPointIntoWhatWasTyped(String text, String words) {
        assertThat(PersonalText.findings(text))
                .singleElement()
                .satisfies(place ->
                        assertThat(text.substring(place.from(), place.to())).isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Legal references C181/R188, then 13.; 8.; 9.(a), and 10. 11. 12. 13. 14. too.",
                "1,234,567 workers and 12,345,678 phone users",
                "2014-2016, 2014\u20132016 and 2015/16; 2014\n2015\n2016\n2017",
                "Record 123e4567-e89b-12d3-a456-426614174000 of 2026-11-22, 2026-11-23",
                "from 2014-06-01 – 2015-07-02, 01/02/2024 – 03/04/2025",
                "09:00, 10:30, 11:15, 12:00 and 09:00–10:30",
                "| 2015 | 1200 | 3400 | 5600 |",
                "1. 2024\n2. 2025\n3. 2026",
                "US$ 1 234 567 890 or EUR 1.234.567.890 or QAR 1,234,567",
                "grew by +20, +30, +40 % between 2019 and 2021",
                "visas: 1,234,567 issued, visas 2014-15",
                "In 2015 2016 2017 2018",
                "[the law](https://example.org/law/1234567890123) of 1990",
                "no1234567 and No. 1234567",
                "men / women / all: 252 / 269 / 253, and 6 843 640 / 20 866 748",
                "aged 18–24/25–34/35–44/45 and older, a risk of 0.32 (0.01–2.50)",
                "HUMAN RIGHTS, TRADE UNIONS, MIGRANT WORKERS",
                "Saudi Arabia / United Arab Emirates / Sri Lanka",
                "https://medium.com/@someone/a-text",
                "Hello @Amal. Yes. See you @ work. Thanks"
            })
    void whatMerelyLooksLikeItIsLeftAlone(String text) {
        assertThat(PersonalText.findings(text)).as(text).isEmpty();
    }

    @Test
    void aTelephoneNumberDoesNotPassBehindNamesThatAreConfirmed() {
        assertThatThrownBy(() ->
                        PersonalText.refuse("Bikash Rai, [Sunita Tamang](tel:+41791234567), Ram Thapa, Ana Paz", true))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aListOfAnyLengthIsRead() {
        for (var list : List.of(
                "Ann Smith, Bob Jones, Carla Diaz, ".repeat(280),
                "Aa Bb, ".repeat(1400),
                "- नाम नाम नाम\n".repeat(700),
                "1. مريم علي\n".repeat(800))) {
            assertThat(PersonalText.findings(list)).extracting(TextPlace::kind).containsOnly("names");
        }
    }

    @Test
    void aDeeplyNestedTextIsRead() {
        for (var mark : List.of("> ", ">", "- ", "*", "[", "![", "**a ", "`", "<b>", "&#64;", "\\", "_a*")) {
            assertThatCode(() -> PersonalText.findings(mark.repeat(10_000 / mark.length())))
                    .as(mark)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aListOfNamesMayBeConfirmedAndNothingElse() {
        var names = "Bikash Rai, Sunita Tamang, Ram Thapa";
        assertThatThrownBy(() -> PersonalText.refuse(names, false)).isInstanceOf(Refused.class);
        assertThatCode(() -> PersonalText.refuse(names, true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PersonalText.refuse(names + " +97455123456", true))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aNumberedListInAScriptWithoutCapitalsIsAListOfNames() {
        var names = "१. विकाश राई\n२. सुनिता तामाङ\n३. राम थापा\n";
        assertThat(PersonalText.findings(names))
                .singleElement()
                .satisfies(place -> assertThat(place.kind()).isEqualTo("names"));
    }

    @Test
    void aLongHostileTextIsReadInNoTime() {
        var started = System.nanoTime();
        for (var piece : new String[] {
            "1 ",
            "A",
            "Aa ",
            "a.",
            "Aa, ",
            "1-",
            "x@x",
            "(",
            "passport ",
            "9",
            "0,",
            "+1:",
            "AB12",
            "call 1",
            "4111 ",
            "a@b.c ",
            "a arroba b"
        }) {
            PersonalText.findings(piece.repeat(10_000 / piece.length()));
        }
        assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
    }
}
