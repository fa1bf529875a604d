package org.corridor.survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody said, as a client writes it. */
public final class TestInterview {
    private final TestForm form;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> costs = new ArrayList<>();
    private String instanceId = "uuid:" + UUID.randomUUID();
    private String deprecatedId = "";

    private TestInterview(TestForm form) {
        this.form = form;
    }

    /** Somebody from Nepal who went to Qatar and agreed to talk. */
    public static TestInterview with(TestForm form) {
        return new TestInterview(form)
                .answer("consent", "yes")
                .answer("origin", "NP")
                .answer("destination", "QA")
                .answer("sex", "woman")
                .answer("sector", "domestic")
                .answer("urgent", "no")
                .answer("name", "Sunita Invented")
                .answer("age", "29")
                .answer("account", "They kept my passport for two years.")
                .paid("agency", "900")
                .paid("visa", "100")
                .answer("total", "1000")
                .answer("receipt", UUID.randomUUID().toString().substring(0, 13).toUpperCase(java.util.Locale.ROOT));
    }

    public TestInterview answer(String question, String text) {
        answers.put(question, text);
        return this;
    }

    public TestInterview paid(String item, String amount) {
        costs.add("<cost><item>%s</item><amount>%s</amount></cost>".formatted(item, amount));
        return this;
    }

    public TestInterview instance(String id) {
        instanceId = id;
        return this;
    }

    /** The same interview said anew. */
    public TestInterview correcting(TestInterview before) {
        instanceId = "uuid:" + UUID.randomUUID();
        deprecatedId = before.instanceId;
        return this;
    }

    public String instanceId() {
        return instanceId;
    }

    public String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    public byte[] xml() {
        var text = new StringBuilder(
                "<?xml version='1.0'?><data xmlns:orx=\"http://openrosa.org/xforms\" id=\"%s\" version=\"%s\">"
                        .formatted(form.id(), form.version()));
        answers.forEach((question, answer) -> {
            text.append("<%s>%s</%s>".formatted(question, answer, question));
            if (question.equals("account")) {
                costs.forEach(text::append);
            }
        });
        if (!instanceId.isEmpty()) {
            text.append("<orx:meta><orx:instanceID>%s</orx:instanceID>".formatted(instanceId));
            text.append(
                    deprecatedId.isEmpty() ? "" : "<orx:deprecatedID>%s</orx:deprecatedID>".formatted(deprecatedId));
            text.append("</orx:meta>");
        }
        return text.append("</data>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
