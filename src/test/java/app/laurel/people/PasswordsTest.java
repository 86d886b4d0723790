package app.laurel.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the application hashes with, where most tests take something quicker. */
class PasswordsTest {

    private static final String PASSWORD = "correct horse battery";

    private final Passwords passwords = new Passwords();

    @Test
    void areHashedAsTheyMustBeAtLeast() {
        assertThat(passwords.hashPassword(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hashPin(PinKind.DIGITS, "2468"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void equalOnesHaveDifferentHashesWhichBothKnowThem() {
        var first = passwords.hashPassword(PASSWORD);
        var second = passwords.hashPassword(PASSWORD);
        assertThat(first).isNotEqualTo(second);
        assertThat(passwords.matches(PASSWORD, first)).isTrue();
        assertThat(passwords.matches(PASSWORD, second)).isTrue();
        assertThat(passwords.matches(PASSWORD + "x", first)).isFalse();
        assertThat(passwords.matches(PASSWORD, null)).isFalse();
    }
}
