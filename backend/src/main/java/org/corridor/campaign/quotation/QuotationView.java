package org.corridor.campaign.quotation;

import java.util.UUID;
import org.corridor.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A quotation with who said it and where. */
public record QuotationView(
        UUID id,
        long version,
        String language,
        String text,
        String speaker,
        String occasion,
        @Nullable String address,
        boolean shown)
        implements Versioned {}
