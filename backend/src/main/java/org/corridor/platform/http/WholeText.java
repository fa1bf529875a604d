package org.corridor.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Text as JSON carries it, whole: half of a character (a lone surrogate) could not be stored and would come back as "?". */
class WholeText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = super.deserialize(json, context);
        if (text != null && text.codePoints().anyMatch(WholeText::half)) {
            return (String) context.handleWeirdStringValue(String.class, "", "holds half of a character");
        }
        return text;
    }

    private static boolean half(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
