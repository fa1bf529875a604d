package org.corridor.survey.form;

import org.corridor.surveys.form.Language;

/**
 * A language that a form is worded in.
 *
 * @param name as the form calls it: {@code Français (fr)}
 * @param tag BCP 47
 */
public record FormLanguage(String name, String tag) {
    static FormLanguage of(Language language) {
        return new FormLanguage(language.name(), language.tag());
    }
}
