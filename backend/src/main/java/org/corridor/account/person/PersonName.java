package org.corridor.account.person;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.corridor.account.Role;
import org.corridor.platform.privacy.PersonalText;
import org.corridor.platform.problem.Refusal.FieldFault;
import org.corridor.platform.problem.Refusal.Invalid;
import org.corridor.platform.problem.Refused;

/** What somebody may be called here: what all can read, that leads to nobody and claims no office the person does not hold. */
final class PersonName {
    /** Sinhala, Persian and others are written with joiners; between other letters nobody sees them. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cf}\\p{Cc}\\x{34F}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}\\x{2800}\\x{FE00}-\\x{FE0F}&&[^\\x{200C}\\x{200D}]]"
                    + "|(?<![\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]])[\\x{200C}\\x{200D}]"
                    + "|[\\x{200C}\\x{200D}](?!\\p{L})");

    private static final Map<Role, Pattern> OFFICES = Map.of(
            Role.MODERATOR,
                    office("moderators?|moderation|moderat(?:eur|rice)s?|moderador(?:a|es|as)?|moderacion"
                            + "|المشرف|المشرفة|المشرفون|الاشراف|مشرف النقاش"),
            Role.ADMIN,
                    office(
                            "admins?|administrators?|administrat(?:eur|rice)s?|administrador(?:a|es|as)?|administracion|sysadmin"
                                    + "|المدير|المديرة|الادارة|مدير الموقع|مسوول الموقع"));
    /** Speaks for all of us. */
    private static final Pattern HOUSE =
            office("corridor|كوريدور|support team|equipe support|equipo de soporte|فريق الدعم");

    private PersonName() {}

    private static Pattern office(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])(?:" + words + ")(?![\\p{L}\\p{M}])", CASE_INSENSITIVE | UNICODE_CASE);
    }

    /** The name as it is kept: plain spaces, and nothing that nobody sees. */
    static String tidy(String name) {
        return UNSEEN.matcher(name.replaceAll("[\\p{Z}\\s]+", " "))
                .replaceAll("")
                .strip();
    }

    /** Refuses a name that the holder of these roles may not choose. */
    static void refuseUnfit(String name, Set<Role> roles) {
        fault(name, roles).ifPresent(fault -> {
            throw refused(fault);
        });
    }

    static boolean fit(String name, Set<Role> roles) {
        return fault(name, roles).isEmpty();
    }

    static Refused refused(String fault) {
        return new Refused(new Invalid(List.of(new FieldFault("name", fault))));
    }

    private static Optional<String> fault(String name, Set<Role> roles) {
        if (PersonalText.leadsToPerson(name)) {
            return Optional.of(PersonalText.TOLD);
        }
        return claimsOffice(name, roles)
                ? Optional.of("Only those who hold an office here are called by it.")
                : Optional.empty();
    }

    /** Whether it claims one that nobody with these roles holds; a pseudonym is nobody's role. */
    static boolean claimsOffice(String name, Set<Role> roles) {
        var read = Normalizer.normalize(tidy(name), Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
        var holdsAny = OFFICES.keySet().stream().anyMatch(roles::contains);
        return OFFICES.entrySet().stream()
                        .anyMatch(office -> !roles.contains(office.getKey())
                                && office.getValue().matcher(read).find())
                || (!holdsAny && HOUSE.matcher(read).find());
    }
}
