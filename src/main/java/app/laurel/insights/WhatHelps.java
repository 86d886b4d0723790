package app.laurel.insights;

import org.jspecify.annotations.Nullable;

/**
 * A concept that practice would help, and why.
 *
 * @param concept its id
 * @param subjectName what the reader calls its subject
 * @param level 0 to 100, or null while there are too few answers to say
 * @param missing answers that are missing until a level says something, 0 or more
 * @param daysAgo days since it was asked last, 0 for today; null when never
 * @param asked whether a parent asked for it
 */
public record WhatHelps(
        String concept,
        String name,
        String subjectName,
        @Nullable Integer level,
        int correct,
        int total,
        int missing,
        @Nullable Integer daysAgo,
        boolean asked) {}
