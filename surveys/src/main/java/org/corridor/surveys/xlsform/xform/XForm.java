package org.corridor.surveys.xlsform.xform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.corridor.surveys.xlsform.model.Form;
import org.corridor.surveys.xlsform.model.Form.Entities;
import org.corridor.surveys.xlsform.model.NameIndex;
import org.corridor.surveys.xlsform.model.OwnNamespaces;
import org.jspecify.annotations.Nullable;

/** The whole document. */
public final class XForm {
    private static final Map<String, String> NAMESPACES = namespaces();

    private final Form form;
    private final Paths paths;
    private final Words words;

    private XForm(Form form) {
        this.form = form;
        this.paths = new Paths(new NameIndex(form.root()));
        this.words = new Words(paths);
    }

    /** The form as XML text. */
    public static String of(Form form) {
        return Printer.print(new XForm(form).html());
    }

    private Element html() {
        var html = new Element("h:html").with(NAMESPACES);
        if (form.entities() != Entities.NONE) {
            html.with("xmlns:entities", "http://www.opendatakit.org/xforms/entities");
        }
        if (Marking.isUsed(form)) {
            html.with("xmlns:" + Marking.PREFIX, Marking.NAMESPACE);
        }
        OwnNamespaces.of(form.settings().getOrDefault("namespaces", ""))
                .forEach((prefix, uri) -> html.with("xmlns:" + prefix, uri));
        var head = new Element("h:head")
                .add(new Element("h:title").text(form.title()))
                .add(model());
        var body = new Element("h:body")
                .with("class", form.settings().get("style"))
                .add(new Controls(form, paths, words).elements(form.root()));
        return html.add(head).add(body);
    }

    private Element model() {
        var model = new Element("model")
                .with("odk:xforms-version", "1.0.0")
                .with("entities:entities-version", entitiesVersion());
        var submission = submission();
        if (!submission.isEmpty()) {
            model.add(submission);
        }
        new Translations(form, words).element().ifPresent(model::add);
        return model.add(new Answers(form).element())
                .add(new Secondary(form).elements())
                .add(new Rules(paths).elements(form.root()));
    }

    private @Nullable String entitiesVersion() {
        return switch (form.entities()) {
            case NONE -> null;
            case SIMPLE -> "2024.1.0";
            case SCOPED -> "2025.1.0";
        };
    }

    private Element submission() {
        var settings = form.settings();
        var url = settings.get("submission_url");
        var key = settings.get("public_key");
        var editable = settings.getOrDefault("client_editable", "");
        return new Element("submission")
                .with("action", url)
                .with("method", url == null ? null : "post")
                .with("base64RsaPublicKey", key)
                .with("orx:auto-send", settings.get("auto_send"))
                .with("orx:auto-delete", settings.get("auto_delete"))
                .with(
                        "odk:client-editable",
                        editable.equalsIgnoreCase("yes") || editable.equalsIgnoreCase("true") ? "true" : null);
    }

    private static Map<String, String> namespaces() {
        var namespaces = new LinkedHashMap<String, String>();
        namespaces.put("xmlns", "http://www.w3.org/2002/xforms");
        namespaces.put("xmlns:h", "http://www.w3.org/1999/xhtml");
        namespaces.put("xmlns:ev", "http://www.w3.org/2001/xml-events");
        namespaces.put("xmlns:xsd", "http://www.w3.org/2001/XMLSchema");
        namespaces.put("xmlns:jr", "http://openrosa.org/javarosa");
        namespaces.put("xmlns:orx", "http://openrosa.org/xforms");
        namespaces.put("xmlns:odk", "http://www.opendatakit.org/xforms");
        return namespaces;
    }
}
