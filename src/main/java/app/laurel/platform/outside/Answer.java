package app.laurel.platform.outside;

import java.util.Map;
import java.util.Optional;

/**
 * What an address elsewhere answered.
 *
 * @param headers the first of each name, in small letters
 * @param body empty where nothing of it was wanted
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    /** The header of that name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
