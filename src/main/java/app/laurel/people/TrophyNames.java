package app.laurel.people;

/** Names trophies for the family's settings; whoever awards them offers it as a bean. */
public interface TrophyNames {

    /** All trophies that usually pay so many points, with their pictures, in one line. */
    String of(int usual);
}
