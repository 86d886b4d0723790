package app.laurel.drafting.model;

/**
 * What a model is asked.
 *
 * @param instructions what it shall do; never holds what somebody typed
 * @param data what it shall do that with
 */
public record Prompt(String instructions, String data) {}
