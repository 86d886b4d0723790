package app.laurel.rewards;

import app.laurel.shell.Text;
import java.util.Locale;

/** What a new family can begin with. */
public enum StarterReward {
    GAMES(40, RewardCategory.SCREEN_TIME, RewardPicture.GAMEPAD, "sky"),
    LATER_BEDTIME(60, RewardCategory.EXPERIENCE, RewardPicture.MOON, "plum"),
    ICE_CREAM(80, RewardCategory.FOOD_TREAT, RewardPicture.ICE_CREAM, "coral"),
    MOVIE_NIGHT(120, RewardCategory.SCREEN_TIME, RewardPicture.POPCORN, "sun"),
    BOOK(200, RewardCategory.GENERAL, RewardPicture.BOOK, "leaf"),
    OUTING(500, RewardCategory.OUTING, RewardPicture.FERRIS_WHEEL, "coral");

    private final int cost;
    private final RewardCategory category;
    private final RewardPicture picture;
    private final String colour;

    StarterReward(int cost, RewardCategory category, RewardPicture picture, String colour) {
        this.cost = cost;
        this.category = category;
        this.picture = picture;
        this.colour = colour;
    }

    public int cost() {
        return cost;
    }

    public RewardPicture picture() {
        return picture;
    }

    public String colour() {
        return colour;
    }

    /** Its name in the language of the current UI. */
    public String title() {
        return Text.of("rewards.starter." + name().toLowerCase(Locale.ROOT));
    }

    RewardDetails details() {
        return RewardDetails.unlimited(title(), cost, category, picture, colour);
    }
}
