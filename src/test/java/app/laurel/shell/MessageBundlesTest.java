package app.laurel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The texts are found by whoever asks for them. */
class MessageBundlesTest {

    @Test
    void aThreadThatKnowsNothingOfTheApplicationFindsThemToo() throws InterruptedException {
        var found = new String[1];
        var stranger =
                new Thread(
                        () ->
                                found[0] =
                                        new MessageBundles()
                                                .getTranslation("shell.name", Locale.ENGLISH));
        stranger.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        stranger.start();
        stranger.join();
        assertThat(found[0]).isEqualTo("Laurel");
    }
}
