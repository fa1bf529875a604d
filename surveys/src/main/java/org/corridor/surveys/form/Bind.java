package org.corridor.surveys.form;

import java.util.Optional;
import org.corridor.surveys.form.UnreadableForm.Code;
import org.corridor.surveys.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of a place in its answers.
 *
 * @param fixed whether nobody can ever write there
 */
record Bind(
        DataType type,
        Rules rules,
        Texts constraintMessage,
        boolean fixed,
        @Nullable Sensitivity sensitivity,
        @Nullable Meaning meaning) {
    private static final String JAVAROSA = "http://openrosa.org/javarosa";
    private static final String CORRIDOR = "urn:corridor:xforms";
    static final Bind NONE = new Bind(DataType.TEXT, Rules.NONE, Texts.NONE, false, null, null);

    static Bind of(XmlElement bind, Itext itext) throws UnreadableForm {
        var rules = new Rules(
                bind.attribute("relevant"),
                bind.attribute("constraint"),
                bind.attribute("required"),
                bind.attribute("calculate"));
        return new Bind(
                type(bind.attribute("type")),
                rules,
                itext.wording(bind.attribute(JAVAROSA, "constraintMsg"), bind),
                bind.attribute("readonly").replace(" ", "").equals("true()"),
                mark(bind, "class", Sensitivity.of(bind.attribute(CORRIDOR, "class"))),
                mark(bind, "bind", Meaning.of(bind.attribute(CORRIDOR, "bind"))));
    }

    private static <T> @Nullable T mark(XmlElement bind, String name, Optional<T> known) throws UnreadableForm {
        var written = bind.attribute(CORRIDOR, name);
        if (!written.isEmpty() && known.isEmpty()) {
            throw new UnreadableForm(
                    Code.UNKNOWN_MARK,
                    bind.line(),
                    bind.attribute("nodeset"),
                    "\"" + written + "\" is no known value of corridor:" + name + ".");
        }
        return known.orElse(null);
    }

    private static DataType type(String written) {
        return switch (written.replaceFirst("^[\\w.-]+:", "")) {
            case "int", "integer", "long" -> DataType.INTEGER;
            case "decimal", "double", "float" -> DataType.DECIMAL;
            case "boolean" -> DataType.BOOLEAN;
            case "date" -> DataType.DATE;
            case "time" -> DataType.TIME;
            case "dateTime" -> DataType.DATE_TIME;
            case "geopoint", "geotrace", "geoshape" -> DataType.PLACE;
            case "barcode" -> DataType.BARCODE;
            case "binary", "base64Binary" -> DataType.FILE;
            default -> DataType.TEXT;
        };
    }
}
