package app.laurel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class OwnAddressTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final OwnAddress address = new OwnAddress(environment);

    @Test
    void isUnknownUntilTheServerListens() {
        assertThat(address.url()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8081, false",
        "192.0.2.7, http://192.0.2.7:8081, true",
        "0.0.0.0,   http://localhost:8081, true",
        "::1,       http://[0:0:0:0:0:0:0:1]:8081, false",
    })
    void namesTheAddressThatIsReallyBound(String bound, String url, boolean openToOthers) {
        environment.setProperty("server.address", bound);
        environment.setProperty("local.server.port", "8081");

        assertThat(address.url()).hasValue(url);
        assertThat(address.isOpenToOthers()).isEqualTo(openToOthers);
    }

    @Test
    void isOpenToAllWhenNoAddressIsSaid() {
        environment.setProperty("local.server.port", "80");

        assertThat(address.url()).hasValue("http://localhost:80");
        assertThat(address.isOpenToOthers()).isTrue();
    }

    @Test
    void saysHttpsAndThePathWhereThatIsSetUp() {
        environment.setProperty("local.server.port", "8443");
        environment.setProperty("server.address", "127.0.0.1");
        environment.setProperty("server.ssl.bundle", "web");
        environment.setProperty("server.servlet.context-path", "/laurel");

        assertThat(address.url()).isEqualTo(Optional.of("https://127.0.0.1:8443/laurel"));
    }

    @Test
    void putsTheAddressThatOthersUseInFrontOfLinks() {
        environment.setProperty("local.server.port", "8080");
        assertThat(address.forLinks()).hasValue("http://localhost:8080");

        environment.setProperty("laurel.address", "https://laurel.example/");
        assertThat(address.forLinks()).hasValue("https://laurel.example");
    }
}
