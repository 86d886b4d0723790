package app.laurel.notices;

import java.util.List;

/**
 * What an adult should hear of, at home or for the installation.
 *
 * @param reported how many reports of questions wait for a decision; for the installation how many
 *     questions were reported
 * @param lines what the adult has not read, the newest first
 */
public record News(int reported, List<NoticeLine> lines) {}
