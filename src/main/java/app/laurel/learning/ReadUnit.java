package app.laurel.learning;

/**
 * Reads units that somebody wrote as text, in the format of the curriculum's files and for the same
 * demands, but without pictures and prerequisites.
 */
public interface ReadUnit {

    /**
     * The unit that the text is. The same text gives the same lessons.
     *
     * @param id of the unit
     * @throws MalformedCurriculum when nobody should be taught by it; each line of the message
     *     names a place in the text and a reason
     */
    WrittenUnit read(String id, String text);
}
