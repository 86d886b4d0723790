package app.laurel.drafting.model;

/** Writes text. Whoever runs it is a stranger: what comes back is checked like any input. */
public interface LanguageModel {

    /**
     * Asks once and waits for the answer, at most for the time that the settings allow.
     *
     * @throws NoReply when there is none that could be read
     */
    Reply write(Prompt prompt);
}
