package org.corridor.campaign.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.corridor.account.organisation.OrganisationSummary;
import org.corridor.campaign.mandate.SignatureView;
import org.corridor.platform.text.Csv;
import org.jspecify.annotations.Nullable;

/** Those who signed an appeal, as a table. */
final class SignatoryTable {
    private static final List<String> HEAD =
            List.of("organisation", "acronym", "constituency", "edition", "signed_on", "taken_back_on");

    private SignatoryTable() {}

    static String csv(List<SignatureView> signatures) {
        return Csv.MARK
                + Csv.row(HEAD)
                + signatures.stream().map(SignatoryTable::row).collect(Collectors.joining());
    }

    private static String row(SignatureView signed) {
        var organisation = signed.organisation();
        return Csv.row(List.of(
                organisation == null ? "" : organisation.name(),
                acronym(organisation),
                signed.constituency().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                signed.edition() == null ? "" : signed.edition().toString(),
                day(signed.signedAt()),
                day(signed.revokedAt())));
    }

    private static String acronym(@Nullable OrganisationSummary organisation) {
        return organisation == null || organisation.acronym() == null ? "" : organisation.acronym();
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
