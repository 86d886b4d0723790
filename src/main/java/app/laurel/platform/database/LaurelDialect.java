package app.laurel.platform.database;

import app.laurel.platform.Role;
import java.util.Locale;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * PostgreSQL with the enum types named as the seed names them, {@code user_role}, {@code
 * lesson_status}, and with {@code one_of(value, array)} for queries: unlike a list behind {@code
 * in}, the length of an array is no part of the SQL, which then need not be made anew each time.
 */
public class LaurelDialect extends PostgreSQLDialect {

    @Override
    public String getEnumTypeDeclaration(Class<? extends Enum<?>> type) {
        return type == Role.class ? "user_role" : inSnakeCase(type.getSimpleName());
    }

    @Override
    public void initializeFunctionRegistry(FunctionContributions functions) {
        super.initializeFunctionRegistry(functions);
        var types = functions.getTypeConfiguration().getBasicTypeRegistry();
        functions
                .getFunctionRegistry()
                .registerPattern(
                        "one_of", "(?1 = any (?2))", types.resolve(StandardBasicTypes.BOOLEAN));
    }

    private static String inSnakeCase(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
