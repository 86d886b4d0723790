package app.laurel.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this server answers, as somebody at this machine would type it into a browser. */
@Component
public class OwnAddress {

    private final Environment environment;

    OwnAddress(Environment environment) {
        this.environment = environment;
    }

    /**
     * For example {@code http://127.0.0.1:8080}, without a slash at the end; empty before the
     * server listens and where none does.
     */
    public Optional<String> url() {
        var port = environment.getProperty("local.server.port");
        if (port == null) {
            return Optional.empty();
        }
        var scheme =
                environment.getProperty("server.ssl.enabled", Boolean.class, isKeyNamed())
                        ? "https"
                        : "http";
        var path = environment.getProperty("server.servlet.context-path", "");
        return Optional.of(scheme + "://" + host() + ":" + port + path);
    }

    /**
     * What stands in front of links that people open elsewhere: {@code laurel.address}, for example
     * {@code https://laurel.example}, or else {@link #url()}; without a slash at the end.
     */
    public Optional<String> forLinks() {
        var named = environment.getProperty("laurel.address", "").strip().replaceAll("/+$", "");
        return named.isEmpty() ? url() : Optional.of(named);
    }

    /** Whether other machines can reach this server by an address of this machine. */
    public boolean isOpenToOthers() {
        var address = bound();
        return address == null || !address.isLoopbackAddress();
    }

    private String host() {
        var address = bound();
        if (address == null || address.isAnyLocalAddress()) {
            return "localhost";
        }
        var text = address.getHostAddress();
        return text.indexOf(':') < 0 ? text : "[" + text + "]";
    }

    private @Nullable InetAddress bound() {
        var address = environment.getProperty("server.address");
        try {
            return address == null ? null : InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new StartFailure(
                    "There is no address %s to listen on: correct server.address."
                            .formatted(address));
        }
    }

    private boolean isKeyNamed() {
        return environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.certificate");
    }
}
