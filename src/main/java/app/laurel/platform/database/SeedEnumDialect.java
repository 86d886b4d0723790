package app.laurel.platform.database;

import app.laurel.platform.Role;
import java.util.Locale;
import org.hibernate.dialect.PostgreSQLDialect;

/**
 * PostgreSQL with the enum types named as the seed names them: {@code user_role}, {@code
 * lesson_status}.
 */
public class SeedEnumDialect extends PostgreSQLDialect {

    @Override
    public String getEnumTypeDeclaration(Class<? extends Enum<?>> type) {
        return type == Role.class ? "user_role" : inSnakeCase(type.getSimpleName());
    }

    private static String inSnakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
