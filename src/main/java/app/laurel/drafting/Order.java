package app.laurel.drafting;

import java.util.UUID;

/**
 * A draft that is to be written: all that its writer knows.
 *
 * @param topic as {@link Topics} checked it
 */
record Order(UUID id, int familyId, String subject, int grade, String topic, int questions) {

    /** The id of the unit that it would be. */
    String unitId() {
        return unitId(id);
    }

    static String unitId(UUID id) {
        return OwnLessons.PREFIX + id;
    }
}
