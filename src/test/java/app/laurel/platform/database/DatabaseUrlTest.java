package app.laurel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    postgresql://ann:secret@db:6543/quiz_app                        | jdbc:postgresql://db:6543/quiz_app
                    postgres://ann:secret@db.example.com/quiz_app                   | jdbc:postgresql://db.example.com:5432/quiz_app
                    postgresql://ann:secret@[2001:db8::1]:6543/quiz_app             | jdbc:postgresql://[2001:db8::1]:6543/quiz_app
                    postgresql://ann:secret@[::1]/quiz_app                          | jdbc:postgresql://[::1]:5432/quiz_app
                    postgresql://ann:secret@one:1,two:2/quiz_app                    | jdbc:postgresql://one:1,two:2/quiz_app
                    postgresql://ann:secret@db/b%C3%BCcher%20app                    | jdbc:postgresql://db:5432/b%C3%BCcher%20app
                    postgresql://ann:secret@db                                      | jdbc:postgresql://db:5432/ann
                    postgresql://ann:secret@/quiz_app                               | jdbc:postgresql://localhost:5432/quiz_app
                    jdbc:postgresql://db:6543/quiz_app?user=ann&password=secret     | jdbc:postgresql://db:6543/quiz_app
                    jdbc:postgresql://db/quiz_app?user=ann&password=secret          | jdbc:postgresql://db:5432/quiz_app
                    jdbc:postgresql:quiz_app?user=ann&password=secret               | jdbc:postgresql://localhost:5432/quiz_app
                    jdbc:postgresql:/?user=ann&password=secret                      | jdbc:postgresql://localhost:5432/ann
                    postgresql://ann:secret@ep-cool.us-east-2.aws.neon.tech/neondb?sslmode=require&channel_binding=require | jdbc:postgresql://ep-cool.us-east-2.aws.neon.tech:5432/neondb
                    """)
    void readsEveryForm(String text, String jdbcUrl) {
        var url = DatabaseUrl.parse(text);
        assertThat(url.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(url.connectionProperties())
                .containsEntry("user", "ann")
                .containsEntry("password", "secret")
                .containsEntry("connectTimeout", "2");
    }

    @Test
    void decodesSpecialCharacters() {
        var url = DatabaseUrl.parse("postgresql://a%40b:p%2F%3A%3F%23%25%2Bw+%C3%A9@db/x");
        assertThat(url.user()).isEqualTo("a@b");
        assertThat(url.password()).isEqualTo("p/:?#%+w+é");
    }

    @Test
    void takesAPasswordWithColonsAndAts() {
        assertThat(DatabaseUrl.parse("postgresql://ann:a:b@c@db/x").password()).isEqualTo("a:b@c");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://a@db/x,",
        "postgresql://a@db/x?sslmode=require,require",
        "postgresql://a@db/x?sslmode=verify-full,verify-full",
        "postgresql://a@db/x?ssl=true,require",
        "jdbc:postgresql://db/x?user=a&sslmode=disable,disable"
    })
    void readsTheSslMode(String text, String mode) {
        assertThat(DatabaseUrl.parse(text).driverProperties().get("sslmode")).isEqualTo(mode);
    }

    @Test
    void asksForSslOnlyWhenTheAddressSaysNothing() {
        var silent = DatabaseUrl.parse("postgresql://a@db/x").withSslUnlessSaid();
        assertThat(silent.connectionProperties()).containsEntry("sslmode", "require");
        var said = DatabaseUrl.parse("postgresql://a@db/x?sslmode=disable").withSslUnlessSaid();
        assertThat(said.connectionProperties()).containsEntry("sslmode", "disable");
    }

    @Test
    void keepsNothingInASessionThroughPgBouncer() {
        var url = DatabaseUrl.parse("postgresql://a:b@pooler:6543/x?pgbouncer=true");
        assertThat(url.throughPgBouncer()).isTrue();
        assertThat(url.connectionProperties())
                .containsEntry("prepareThreshold", "0")
                .doesNotContainKey("pgbouncer");
        assertThat(DatabaseUrl.parse("postgresql://a:b@db/x?pgbouncer=false").throughPgBouncer())
                .isFalse();
    }

    @Test
    void takesTheDriversPropertiesUnderBothNames() {
        assertThat(
                        DatabaseUrl.parse(
                                        "postgresql://a@db/x?connect_timeout=9&application_name=me&target_session_attrs=read-write")
                                .connectionProperties())
                .containsEntry("connectTimeout", "9")
                .containsEntry("ApplicationName", "me")
                .containsEntry("targetServerType", "primary");
        assertThat(
                        DatabaseUrl.parse("jdbc:postgresql://db/x?user=a&socketTimeout=30")
                                .connectionProperties())
                .containsEntry("socketTimeout", "30");
    }

    @Test
    void neverShowsThePassword() {
        var url = DatabaseUrl.parse("postgresql://ann:secret@db/x");
        assertThat(url).hasToString("postgresql://ann@db:5432/x");
        assertThat(new DatabaseAddress(url, url, 10).toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:secret@db/x",
                "secret",
                "jdbc:postgres://ann:secret@db/x",
                "postgresql:ann:secret",
                "postgresql://ann:secret@db:port/x",
                "postgresql://ann:secret@db:0/x",
                "postgresql://ann:secret@db:70000/x",
                "postgresql://ann:sec/ret@db/x",
                "postgresql://ann:secret%4@db/x",
                "postgresql://ann:secret@::1/x",
                "postgresql://ann:secret@[::1/x",
                "postgresql://ann:secret@db/x/y",
                "postgresql://ann:secret@db/x#y",
                "postgresql://ann:secret@d b/x",
                "postgresql://ann:secret@db/x?sslmode=yes"
            })
    void refusesAnythingElseInOneLineWithoutThePassword(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("DATABASE_URL cannot be read: ")
                .hasMessageNotContainingAny("secret", "sec/ret", "\n");
    }

    @Test
    void refusesAPoolSizeThatIsNone() {
        assertThatThrownBy(
                        () ->
                                DatabaseAddress.of(
                                        name ->
                                                name.equals("DATABASE_POOL_SIZE")
                                                        ? "many"
                                                        : "postgresql://a@db/x",
                                        () -> DatabaseUrl.parse("postgresql://a@db/x")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("DATABASE_POOL_SIZE is a number from 1 to 999.");
    }
}
