package app.laurel.learning.curriculum.math;

import static app.laurel.learning.curriculum.math.Check.n;

import java.util.List;
import java.util.stream.Stream;

/** Counting and comparing. */
final class FirstNumbersChecks {

    private FirstNumbersChecks() {}

    static List<Check> all() {
        return List.of(
                Check.value(
                        "(\\p{So}+) How many \\w+\\?",
                        match -> match.group(1).codePoints().count()),
                Check.value(
                        "The (top row|first frame) is full\\. There are (no other|\\d+ more) dots\\. How many dots\\?",
                        match ->
                                (match.group(1).equals("top row") ? 5 : 10)
                                        + (match.group(2).startsWith("no")
                                                ? 0
                                                : Integer.parseInt(match.group(2).split(" ")[0]))),
                Check.value("Which number comes right after (\\d+)\\?", match -> n(match, 1) + 1),
                Check.value("Which number comes right before (\\d+)\\?", match -> n(match, 1) - 1),
                Check.value(
                        "Which number is the biggest: (\\d+), (\\d+), (\\d+) or (\\d+)\\?",
                        match -> numbers(match).max(Long::compare).orElseThrow()),
                Check.value(
                        "Which number is the smallest: (\\d+), (\\d+), (\\d+) or (\\d+)\\?",
                        match -> numbers(match).min(Long::compare).orElseThrow()),
                Check.value(
                        "Which number makes ten together with (\\d+)\\?|You have (\\d+)\\. How many more do you need to have ten\\?",
                        match -> 10 - n(match, match.group(1) == null ? 2 : 1)),
                Check.value(
                        "\\w+ has (\\d+) \\w+ and gets (\\d+) more\\. How many now\\?",
                        match -> n(match, 1) + n(match, 2)));
    }

    static Stream<Long> numbers(java.util.regex.MatchResult match) {
        return Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                .map(group -> n(match, group));
    }
}
