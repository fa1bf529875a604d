package org.corridor.library.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridor.library.source.SourceRepair.Kind;
import org.jspecify.annotations.Nullable;

/** Turns the labelled facts of a practice's own page into the library's terms. */
final class DetailFacts {
    private final PlacesReader places;
    private final ThemeLabels themes;
    private final Faults faults;
    private final List<SourceRepair> repairs;

    DetailFacts(PlacesReader places, ThemeLabels themes, Faults faults, List<SourceRepair> repairs) {
        this.places = places;
        this.themes = themes;
        this.faults = faults;
        this.repairs = repairs;
    }

    SourcePractice practice(SourceLine title, @Nullable String body, Map<DetailField, FieldText> fields) {
        var stated = new Stated(fields);
        var found = stated.of(DetailField.COUNTRIES).map(this::places).orElse(SourcePlaces.NONE);
        return new SourcePractice(
                title.number(),
                DamagedText.mend("title", title.content(), repairs),
                null,
                body,
                found,
                stated.of(DetailField.REGIONS).map(this::regions).orElseGet(() -> places.regions(found)),
                stated.of(DetailField.ORGANISATIONS).map(this::organisations).orElse(List.of()),
                stated.of(DetailField.THEMES).map(this::themes).orElse(List.of()),
                stated.of(DetailField.PRINCIPLES).map(this::principles).orElse(SourcePrinciples.NONE),
                repairs);
    }

    private SourcePlaces places(FieldText field) {
        var found = places.read(field.value(), repairs);
        if (found.unknown().size() == found.labels().size()) {
            faults.add(field.line().fault("None of the countries named here is known."));
        }
        return found;
    }

    private List<String> regions(FieldText field) {
        return values(field)
                .flatMap(label -> understood("regions", label, IloRegion::labelled))
                .map(IloRegion::code)
                .distinct()
                .toList();
    }

    private List<SourceOrganisation> organisations(FieldText field) {
        var found = OrganisationReader.read(field.value());
        for (var organisation : found) {
            if (organisation.type() == null) {
                notUnderstood("organisations", organisation.name());
            }
        }
        return found;
    }

    private List<SourceTheme> themes(FieldText field) {
        var found = values(field).distinct().map(themes::theme).toList();
        for (var theme : found) {
            if (theme.code() == null) {
                notUnderstood("themes", theme.label());
            }
        }
        return found;
    }

    private SourcePrinciples principles(FieldText field) {
        return PrincipleReader.read(
                field.value(), reason -> faults.add(field.line().fault(reason)));
    }

    private <T> Stream<T> understood(String field, String label, Function<String, Optional<T>> vocabulary) {
        var found = vocabulary.apply(label);
        if (found.isEmpty()) {
            notUnderstood(field, label);
        }
        return found.stream();
    }

    private void notUnderstood(String field, String label) {
        repairs.add(new SourceRepair(
                field, Kind.NOT_UNDERSTOOD, "The vocabulary does not know this; an editor decides.", label));
    }

    private static Stream<String> values(FieldText field) {
        return Arrays.stream(field.value().split(";")).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The facts that say something: an empty one counts as missing. */
    private record Stated(Map<DetailField, FieldText> fields) {
        Optional<FieldText> of(DetailField field) {
            return Optional.ofNullable(fields.get(field))
                    .filter(text -> !text.value().isBlank());
        }
    }
}
