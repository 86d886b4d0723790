package app.laurel.insights;

import org.jspecify.annotations.Nullable;

/**
 * A concept that practice would help, and why.
 *
 * @param concept its id
 * @param subjectName what the reader calls its subject
 * @param level 0 to 69, or null while there are too few answers to say
 * @param missing answers that are missing until a level says something, 0 or more
 * @param daysAgo days since it was asked last, 0 for today
 */
public record WhatHelps(
        String concept,
        String name,
        String subjectName,
        @Nullable Integer level,
        int correct,
        int total,
        int missing,
        int daysAgo) {}
