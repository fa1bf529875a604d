package org.corridor.survey.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.corridor.surveys.check.FormCheck;
import org.corridor.surveys.form.Form;
import org.corridor.surveys.form.UnreadableForm;

/** Versions that were read lately, kept at hand. They never change, so nothing here can be out of date. */
@ApplicationScoped
class FormShelf {
    private static final int MOST = 100;

    private record Name(String formId, String version) {}

    private final Map<Name, KnownForm> known = new ConcurrentHashMap<>();

    /** What lies here under this name, or what is fetched. */
    Optional<KnownForm> find(String formId, String version, Supplier<Optional<FormVersion>> fetch) {
        var name = new Name(formId, version);
        var held = known.get(name);
        return held != null ? Optional.of(held) : fetch.get().map(found -> keep(name, found));
    }

    KnownForm of(FormVersion version) {
        return find(version.form.formId, version.name, () -> Optional.of(version))
                .orElseThrow();
    }

    private KnownForm keep(Name name, FormVersion found) {
        if (known.size() >= MOST) {
            known.clear();
        }
        var read = read(found);
        known.put(name, read);
        return read;
    }

    private static KnownForm read(FormVersion found) {
        try {
            var model = Form.read(found.xform);
            var check = FormCheck.of(found.xform);
            return new KnownForm(found.form.id, found.id, found.form.study.key, model, FormLayout.of(model), check);
        } catch (UnreadableForm refusedWhenPutIn) {
            throw new IllegalStateException("A kept form cannot be read: " + found.address(), refusedWhenPutIn);
        }
    }
}
