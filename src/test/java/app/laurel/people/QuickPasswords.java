package app.laurel.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * The same rules and the same kind of hash with a hundredth of the work: nearly every test makes
 * people who have a password, and nearly none is about it.
 */
public class QuickPasswords {

    @Bean
    @Primary
    static Passwords quickPasswords() {
        return new Passwords(new Argon2PasswordEncoder(16, 32, 1, 256, 1));
    }
}
