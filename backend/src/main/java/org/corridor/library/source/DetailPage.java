package org.corridor.library.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.corridor.library.source.SourceReading.Complete;
import org.corridor.library.source.SourceReading.Malformed;
import org.corridor.library.source.SourceRepair.Kind;
import org.jspecify.annotations.Nullable;

/** A practice's own page: navigation, its title, bulleted facts, the text, a date. Made for one page. */
final class DetailPage {
    private enum Part {
        NAVIGATION,
        FACTS,
        TEXT,
        END
    }

    private final DetailFacts facts;
    private final Faults faults = new Faults();
    private final List<SourceRepair> repairs = new ArrayList<>();
    private final Map<DetailField, FieldText> fields = new EnumMap<>(DetailField.class);
    private final List<SourceLine> bulletsBelowTitle = new ArrayList<>();
    private final List<List<SourceLine>> paragraphs = new ArrayList<>();
    private Part part = Part.NAVIGATION;
    private @Nullable SourceLine title;
    private @Nullable FieldText open;
    private boolean afterBlank;
    private @Nullable LocalDate updatedOn;

    DetailPage(PlacesReader places, ThemeLabels themes) {
        this.facts = new DetailFacts(places, themes, faults, repairs);
    }

    SourceReading read(String name, SourcePage page) {
        for (var line : page.lines()) {
            if (!line.blank()) {
                take(line);
            }
            afterBlank = line.blank();
        }
        var practice = facts.practice(titleText(), body(), fields);
        return faults.none()
                ? new Complete(
                        name,
                        SourceFormat.DETAIL,
                        List.of(practice),
                        SourceCounts.of(null, List.of(practice)),
                        updatedOn)
                : new Malformed(name, faults.list());
    }

    private void take(SourceLine line) {
        switch (part) {
            case NAVIGATION -> takeAboveFacts(line);
            case FACTS -> takeFact(line);
            case TEXT -> takeText(line);
            case END -> {
                if (line.bulleted().isPresent()) {
                    faults.add(line.fault("A fact stands below the line that ends the page."));
                }
            }
        }
    }

    private void takeAboveFacts(SourceLine line) {
        if (DetailField.of(line).isPresent()) {
            part = Part.FACTS;
            refuseMissingTitle(line);
            bulletsBelowTitle.forEach(this::takeFact);
            takeFact(line);
        } else if (line.bulleted().isPresent()) {
            bulletsBelowTitle.add(line);
        } else {
            title = line;
            bulletsBelowTitle.clear();
        }
    }

    private void refuseMissingTitle(SourceLine firstFact) {
        var breadcrumb = title != null && title.content().startsWith(">");
        if (title == null || breadcrumb) {
            faults.add(firstFact.fault("No title stands above the facts of the practice."));
        }
    }

    private void takeFact(SourceLine line) {
        if (line.bulleted().isPresent()) {
            openFact(line, line.bulleted().get());
        } else if (!afterBlank && open != null && !UpdatedOn.stands(line)) {
            open.add(line.content());
        } else {
            part = Part.TEXT;
            takeText(line);
        }
    }

    private void openFact(SourceLine line, String bulleted) {
        var field = DetailField.of(line);
        open = new FieldText(line, DetailField.value(bulleted));
        if (field.isEmpty()) {
            repairs.add(new SourceRepair(
                    "text", Kind.NOT_UNDERSTOOD, "This fact is not one that the library knows.", bulleted));
        } else if (fields.putIfAbsent(field.get(), open) != null) {
            faults.add(line.fault("This fact stands twice."));
        }
    }

    private void takeText(SourceLine line) {
        if (UpdatedOn.stands(line)) {
            part = Part.END;
            UpdatedOn.date(line).ifPresentOrElse(date -> updatedOn = date, () -> faults.add(UpdatedOn.fault(line)));
            return;
        }
        if (DetailField.of(line).isPresent()) {
            faults.add(line.fault("This fact stands inside the text; hand in one page at a time."));
        }
        if (paragraphs.isEmpty() || afterBlank) {
            paragraphs.add(new ArrayList<>());
        }
        paragraphs.getLast().add(line);
    }

    private SourceLine titleText() {
        return title == null ? new SourceLine(1, "") : title;
    }

    private @Nullable String body() {
        if (paragraphs.isEmpty()) {
            return null;
        }
        var texts = paragraphs.stream().map(this::paragraph).toList();
        return DamagedText.mend("text", String.join("\n\n", texts), repairs);
    }

    private String paragraph(List<SourceLine> lines) {
        var contents = lines.stream().map(SourceLine::content).toList();
        if (contents.size() > 1) {
            repairs.add(new SourceRepair(
                    "text",
                    Kind.WRAPPED_LINE,
                    "A paragraph broken over lines was joined.",
                    String.join("\n", contents)));
        }
        return String.join(" ", contents);
    }
}
