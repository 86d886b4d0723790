package app.laurel.rest;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads texts, and only texts, that the database can keep: without NUL characters. */
class KeepableText extends StdScalarDeserializer<String> {

    KeepableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(getValueType(context), json);
        }
        var text = json.getString();
        if (text.indexOf('\0') >= 0) {
            return context.reportInputMismatch(this, "a NUL character");
        }
        return text;
    }
}
