package app.laurel.learning.curriculum;

/** A file of the curriculum cannot be understood; the message names the file and the entry. */
public class MalformedPack extends RuntimeException {

    MalformedPack(String place, String problem) {
        super(place + ": " + problem);
    }

    MalformedPack(String place, Throwable cause) {
        super(place + ": " + cause.getMessage(), cause);
    }
}
