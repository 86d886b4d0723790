package app.laurel.demo;

import app.laurel.rewards.Period;
import app.laurel.rewards.RewardCategory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who appears in the demonstration, and what they are like. */
final class Cast {

    static final Grown ADMINISTRATOR = new Grown("Robin", "robin@laurel.example");

    private Cast() {}

    /** An adult. */
    record Grown(String name, String email) {}

    /**
     * How sure a child is in a subject: the share of right answers a year ago and today, 0 to 1.
     */
    record Skill(double then, double now) {}

    /**
     * A child.
     *
     * @param diligence the chance, 0 to 1, of learning on a day
     * @param goal title of the reward that the child saves for, or null
     */
    record Child(
            String name,
            int grade,
            String avatar,
            String colour,
            double diligence,
            Map<String, Skill> skills,
            @Nullable String goal) {}

    /** Something to have for points. */
    record Wish(
            String title,
            String emoji,
            String colour,
            int cost,
            RewardCategory category,
            @Nullable Integer perPeriod,
            @Nullable Period period) {

        static Wish of(
                String title, String emoji, String colour, int cost, RewardCategory category) {
            return new Wish(title, emoji, colour, cost, category, null, null);
        }

        Wish perWeek(int most) {
            return new Wish(title, emoji, colour, cost, category, most, Period.WEEK);
        }
    }

    /** A family. */
    record Household(String zone, List<Grown> adults, List<Child> children, List<Wish> wishes) {}

    static List<Household> families() {
        return List.of(winters(), okafors(), larsens());
    }

    private static Household winters() {
        return new Household(
                "Europe/Berlin",
                List.of(
                        new Grown("Sam", "sam@laurel.example"),
                        new Grown("Kim", "kim@laurel.example")),
                List.of(
                        new Child(
                                "Mia",
                                4,
                                "🦊",
                                "sun",
                                0.52,
                                Map.of(
                                        "Math",
                                        new Skill(.58, .86),
                                        "Reading",
                                        new Skill(.78, .92),
                                        "Science",
                                        new Skill(.76, .62)),
                                "Skateboard"),
                        new Child(
                                "Jonas",
                                1,
                                "🐳",
                                "sky",
                                0.38,
                                Map.of(
                                        "Math",
                                        new Skill(.5, .78),
                                        "Reading",
                                        new Skill(.42, .7),
                                        "Geography",
                                        new Skill(.7, .82)),
                                "Castle set"),
                        new Child(
                                "Ada",
                                8,
                                "🦉",
                                "leaf",
                                0.66,
                                Map.of(
                                        "Math",
                                        new Skill(.86, .94),
                                        "Science",
                                        new Skill(.7, .88),
                                        "History",
                                        new Skill(.62, .8)),
                                "Headphones")),
                List.of(
                        Wish.of("30 minutes of games", "🎮", "plum", 40, RewardCategory.SCREEN_TIME)
                                .perWeek(3),
                        Wish.of("Later bedtime", "🌙", "sky", 60, RewardCategory.EXPERIENCE),
                        Wish.of("Ice cream trip", "🍦", "coral", 80, RewardCategory.FOOD_TREAT),
                        Wish.of("Movie night", "🍿", "sun", 120, RewardCategory.EXPERIENCE),
                        Wish.of("New book", "📖", "leaf", 200, RewardCategory.TOY_GAME),
                        Wish.of("Castle set", "🏰", "sky", 400, RewardCategory.TOY_GAME),
                        Wish.of("Skateboard", "🛹", "coral", 500, RewardCategory.TOY_GAME),
                        Wish.of("Headphones", "🎧", "leaf", 700, RewardCategory.TOY_GAME)));
    }

    private static Household okafors() {
        return new Household(
                "Europe/London",
                List.of(
                        new Grown("Ngozi", "ngozi@laurel.example"),
                        new Grown("David", "david@laurel.example")),
                List.of(
                        new Child(
                                "Zuri",
                                6,
                                "🦋",
                                "plum",
                                0.45,
                                Map.of(
                                        "Math",
                                        new Skill(.64, .75),
                                        "History",
                                        new Skill(.6, .84),
                                        "Science",
                                        new Skill(.72, .79)),
                                "Trip to the zoo"),
                        new Child(
                                "Tobi",
                                3,
                                "🦁",
                                "coral",
                                0.4,
                                Map.of(
                                        "Math",
                                        new Skill(.7, .82),
                                        "Reading",
                                        new Skill(.55, .66),
                                        "Geography",
                                        new Skill(.6, .77)),
                                "Model rocket"),
                        new Child(
                                "Ife",
                                0,
                                "🐝",
                                "sun",
                                0.3,
                                Map.of("Math", new Skill(.55, .8), "Reading", new Skill(.5, .74)),
                                null)),
                List.of(
                        Wish.of("Cake on Sunday", "🍰", "sun", 30, RewardCategory.FOOD_TREAT)
                                .perWeek(1),
                        Wish.of("Choose the music", "🎧", "plum", 20, RewardCategory.EXPERIENCE),
                        Wish.of("Extra playground hour", "⚽", "leaf", 50, RewardCategory.OUTING),
                        Wish.of("Model rocket", "🧩", "sky", 250, RewardCategory.TOY_GAME),
                        Wish.of("Trip to the zoo", "🎡", "coral", 450, RewardCategory.OUTING)));
    }

    private static Household larsens() {
        return new Household(
                "America/Chicago",
                List.of(new Grown("Erik", "erik@laurel.example")),
                List.of(
                        new Child(
                                "Nora",
                                10,
                                "🐬",
                                "sky",
                                0.42,
                                Map.of(
                                        "Math",
                                        new Skill(.74, .83),
                                        "Science",
                                        new Skill(.8, .87),
                                        "History",
                                        new Skill(.68, .71)),
                                "Concert ticket"),
                        new Child(
                                "Leo",
                                5,
                                "🐢",
                                "leaf",
                                0.36,
                                Map.of(
                                        "Math",
                                        new Skill(.6, .69),
                                        "Reading",
                                        new Skill(.73, .85),
                                        "Science",
                                        new Skill(.66, .8)),
                                "New football"),
                        new Child(
                                "Maya",
                                2,
                                "🦄",
                                "plum",
                                0.34,
                                Map.of("Math", new Skill(.62, .77), "Reading", new Skill(.6, .81)),
                                null)),
                List.of(
                        Wish.of("Pick the dinner", "🍕", "coral", 35, RewardCategory.FOOD_TREAT)
                                .perWeek(2),
                        Wish.of("Stay up an hour", "🌙", "sky", 55, RewardCategory.EXPERIENCE),
                        Wish.of("New football", "⚽", "leaf", 220, RewardCategory.TOY_GAME),
                        Wish.of("Concert ticket", "🎉", "plum", 600, RewardCategory.EXPERIENCE)));
    }
}
