package app.laurel.rewards;

import java.util.Arrays;

/** The pictures to choose from for a reward; each has a name for those who do not see it. */
public enum RewardPicture {
    GIFT("🎁"),
    POPCORN("🍿"),
    GAMEPAD("🎮"),
    ICE_CREAM("🍦"),
    MOON("🌙"),
    BOOK("📖"),
    SKATEBOARD("🛹"),
    CASTLE("🏰"),
    HEADPHONES("🎧"),
    PIZZA("🍕"),
    CAKE("🍰"),
    BICYCLE("🚲"),
    SWIMMING("🏊"),
    TENT("⛺"),
    FERRIS_WHEEL("🎡"),
    FOOTBALL("⚽"),
    PAINTS("🎨"),
    PUZZLE("🧩"),
    TEDDY("🧸"),
    TELEVISION("📺"),
    DOG("🐶"),
    PARTY("🎉"),
    COIN("🪙"),
    STAR("🌟");

    private final String emoji;

    RewardPicture(String emoji) {
        this.emoji = emoji;
    }

    /** The picture itself. */
    public String emoji() {
        return emoji;
    }

    static boolean isKnown(String emoji) {
        return Arrays.stream(values()).anyMatch(picture -> picture.emoji.equals(emoji));
    }
}
