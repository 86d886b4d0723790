package app.laurel.drafting.model;

/**
 * What a model wrote.
 *
 * @param tokens what the endpoint counted for question and answer, 0 when it says nothing
 * @param complete whether it came to its end by itself
 */
public record Reply(String text, int tokens, boolean complete) {}
