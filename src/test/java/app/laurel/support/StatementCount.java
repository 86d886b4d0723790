package app.laurel.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the SQL statements that the current thread sends to the database, whether through
 * Hibernate or JDBC. A batch counts once; begin and commit do not count.
 */
public final class StatementCount {

    private static final ThreadLocal<@Nullable List<String>> SEEN = new ThreadLocal<>();

    private static volatile boolean watching = true;

    private StatementCount() {}

    /** Whether connections that are taken from now on are counted; benchmarks do without. */
    public static void setWatching(boolean wanted) {
        watching = wanted;
    }

    /** The statements that the block sends, in their order. */
    public static List<String> statementsOf(ThrowingCallable block) {
        var seen = new ArrayList<String>();
        SEEN.set(seen);
        try {
            block.call();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        } finally {
            SEEN.remove();
        }
        return seen;
    }

    /** The same without those by which achievements are awarded afterwards. */
    public static List<String> statementsUntilAwards(ThrowingCallable block) {
        return statementsOf(block).stream()
                .takeWhile(sql -> !sql.contains("from achievements"))
                .toList();
    }

    /** Fails, and names the statements, when the block sends more than {@code most}. */
    public static void assertAtMost(int most, ThrowingCallable block) {
        Assertions.assertThat(statementsOf(block)).hasSizeBetween(1, most);
    }

    private static void count(String sql) {
        var seen = SEEN.get();
        if (seen != null) {
            seen.add(sql);
        }
    }

    private static DataSource counting(DataSource target) {
        return proxy(
                DataSource.class,
                (proxy, method, arguments) -> {
                    var answer = call(target, method, arguments);
                    return answer instanceof Connection connection && watching
                            ? counting(connection)
                            : answer;
                });
    }

    private static Connection counting(Connection target) {
        return proxy(
                Connection.class,
                (proxy, method, arguments) -> {
                    var answer = call(target, method, arguments);
                    var sql = arguments == null ? "" : String.valueOf(arguments[0]);
                    if (answer instanceof CallableStatement call) {
                        return counting(CallableStatement.class, call, sql);
                    } else if (answer instanceof PreparedStatement prepared) {
                        return counting(PreparedStatement.class, prepared, sql);
                    }
                    return answer instanceof Statement statement
                            ? counting(Statement.class, statement, "")
                            : answer;
                });
    }

    private static <S extends Statement> S counting(Class<S> type, S target, String prepared) {
        return proxy(
                type,
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute")) {
                        count(arguments == null ? prepared : String.valueOf(arguments[0]));
                    }
                    return call(target, method, arguments);
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(
            Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Lets the application's pool be counted. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OfDataSource {

        @Bean
        static BeanPostProcessor countStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("dataSource") && bean instanceof DataSource pool
                            ? counting(pool)
                            : bean;
                }
            };
        }
    }
}
