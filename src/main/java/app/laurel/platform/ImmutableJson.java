package app.laurel.platform;

import io.hypersistence.utils.hibernate.type.json.JsonType;
import java.util.Objects;

/**
 * A JSON column whose values nobody changes, such as records: Hibernate need not copy what it has
 * read, by way of JSON, to see later whether it was changed.
 */
public class ImmutableJson extends JsonType {

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Object deepCopy(Object value) {
        return value;
    }

    @Override
    public boolean equals(Object one, Object other) {
        return Objects.equals(one, other);
    }
}
