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
        var lengths = new Lengths(title, faults);
        lengths.title(title.content());
        lengths.of("The text", body == null ? "" : body, Lengths.TEXT);
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
        lengths(field).places(found);
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
        lengths(field).count("organisations", found.size(), Lengths.ORGANISATIONS);
        for (var organisation : found) {
            lengths(field).organisation(organisation);
            if (organisation.type() == null) {
                notUnderstood("organisations", organisation.name());
            }
        }
        return found;
    }

    private List<SourceTheme> themes(FieldText field) {
        var found = values(field).distinct().map(themes::theme).toList();
        lengths(field).count("thematic areas", found.size(), Lengths.THEMES);
        for (var theme : found) {
            if (theme.code() == null) {
                notUnderstood("themes", theme.label());
            }
        }
        return found;
    }

    private SourcePrinciples principles(FieldText field) {
        var found = PrincipleReader.read(
                field.value(), reason -> faults.add(field.line().fault(reason)));
        lengths(field).of("The list of principles", field.value(), Lengths.PRINCIPLES_TEXT);
        lengths(field).count("principles", found.codes().size(), Lengths.PRINCIPLES);
        return found;
    }

    private Lengths lengths(FieldText field) {
        return new Lengths(field.line(), faults);
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
