package app.laurel.people;

import java.util.Locale;
import java.util.Optional;

/**
 * The twelve pictures of which a picture password is made; the order of the constants is stored.
 */
public enum PinPicture {
    APPLE("🍎"),
    CAR("🚗"),
    DOG("🐶"),
    BALL("⚽"),
    RAINBOW("🌈"),
    STAR("⭐"),
    BALLOON("🎈"),
    FLOWER("🌻"),
    FISH("🐟"),
    ROCKET("🚀"),
    GUITAR("🎸"),
    CAKE("🧁");

    private final String emoji;

    PinPicture(String emoji) {
        this.emoji = emoji;
    }

    public String emoji() {
        return emoji;
    }

    /** The letter from a to l that stands for the picture in a picture password. */
    public char letter() {
        return (char) ('a' + ordinal());
    }

    /** Key of the picture's name in the message bundles. */
    public String textKey() {
        return "people.picture." + name().toLowerCase(Locale.ROOT);
    }

    /** The picture of a letter, if it is one from a to l. */
    public static Optional<PinPicture> of(char letter) {
        var index = letter - 'a';
        return index >= 0 && index < values().length
                ? Optional.of(values()[index])
                : Optional.empty();
    }
}
