package org.corridor.discussion.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        for (var piece : new String[] {"1 ", "A", "Aa ", "a.", "Aa, ", "1-", "x@x", "(", "passport ", "9"}) {
            PersonalText.findings(piece.repeat(10_000 / piece.length()));
        }
        assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
    }
}
