package app.laurel.learning.curriculum;

import app.laurel.questions.GiveNumber;
import app.laurel.questions.TrueOrFalse;
import app.laurel.questions.WriteText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what an entry says about its answer. One of five names decides how it is answered:
 *
 * <ul>
 *   <li>{@code right: text} with {@code wrong: [..]}: one option is chosen
 *   <li>{@code right: [..]} with {@code wrong: [..]}: all right options are chosen
 *   <li>{@code true: yes} or {@code true: no}: a statement
 *   <li>{@code number: 12}, perhaps with {@code unit: cm} and {@code tolerance: 0.5}
 *   <li>{@code accept: [..]}, the best way to say it first, perhaps with {@code accents: optional}
 *   <li>{@code order: [..]}, as it is right
 * </ul>
 */
final class KeyReader {

    private static final Map<String, Set<String>> KINDS =
            Map.of(
                    "right", Set.of("wrong"),
                    "true", Set.of(),
                    "number", Set.of("unit", "tolerance"),
                    "accept", Set.of("accents"),
                    "order", Set.of());

    private static final Set<String> DETAILS =
            KINDS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    private static final Set<String> NAMES =
            Stream.of(KINDS.keySet(), DETAILS, Set.of("ask", "picture", "hint", "why", "concepts"))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());

    private KeyReader() {}

    static Key read(Entry entry) {
        entry.allowOnly(NAMES);
        var kinds = KINDS.keySet().stream().filter(entry::has).toList();
        if (kinds.size() != 1) {
            throw entry.fault("needs one of 'right', 'true', 'number', 'accept' and 'order'");
        }
        var kind = kinds.getFirst();
        DETAILS.stream()
                .filter(entry::has)
                .filter(detail -> !KINDS.get(kind).contains(detail))
                .forEach(
                        detail -> {
                            throw entry.fault(detail, "does not go with '" + kind + "'");
                        });
        return switch (kind) {
            case "right" -> entry.hasList("right") ? several(entry) : one(entry);
            case "true" -> new Key.Fixed(new TrueOrFalse(statement(entry)));
            case "number" -> number(entry);
            case "accept" -> text(entry);
            default -> order(entry);
        };
    }

    private static Key one(Entry entry) {
        var right = entry.text("right");
        var wrong = entry.texts("wrong");
        var options = new HashSet<>(wrong);
        if (wrong.size() > 5 || options.size() < wrong.size() || !options.add(right)) {
            throw entry.fault(
                    "wrong", "should hold one to five options, all different and none right");
        }
        return new Key.One(right, wrong);
    }

    private static Key several(Entry entry) {
        var right = entry.texts("right");
        var wrong = entry.texts("wrong");
        var all = Stream.concat(right.stream(), wrong.stream()).toList();
        if (right.size() < 2 || all.size() > 8 || hasTwice(all)) {
            throw entry.fault(
                    "right",
                    "should hold two or more options, at most eight with the wrong ones, all different");
        }
        return new Key.Several(right, wrong);
    }

    private static boolean statement(Entry entry) {
        return switch (entry.text("true")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw entry.fault("true", "should be yes or no");
        };
    }

    private static Key number(Entry entry) {
        try {
            return new Key.Fixed(
                    new GiveNumber(
                            entry.text("number"),
                            entry.textOrNull("tolerance"),
                            entry.textOrNull("unit")));
        } catch (IllegalArgumentException e) {
            throw entry.fault(
                    "number",
                    "should look like 12, 0.5 or 3/4, as should 'tolerance', which is not below 0");
        }
    }

    private static Key text(Entry entry) {
        var accents = entry.has("accents") ? entry.text("accents") : "required";
        if (!Set.of("optional", "required").contains(accents)) {
            throw entry.fault("accents", "should be optional or required");
        }
        var accepted = entry.texts("accept");
        if (accepted.stream().anyMatch(text -> text.length() > WriteText.LONGEST)) {
            throw entry.fault("accept", "should hold short texts");
        }
        var task = new WriteText(accepted, accents.equals("optional"));
        if (task.hasTwice()) {
            throw entry.fault(
                    "accept", "says the same twice; capitals and marks at the ends do not count");
        }
        return new Key.Fixed(task);
    }

    private static Key order(Entry entry) {
        var things = entry.texts("order");
        if (things.size() < 3 || things.size() > 8 || hasTwice(things)) {
            throw entry.fault("order", "should hold three to eight things, all different");
        }
        return new Key.Ordered(things);
    }

    private static boolean hasTwice(List<String> texts) {
        return new HashSet<>(texts).size() < texts.size();
    }
}
