package app.laurel.drafting;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of what a parent typed a topic that may leave the house. */
final class Topics {

    static final int LONGEST = 200;

    /** Marks that nobody sees, among them those in which whole sentences can be hidden. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}]");

    /** Where somebody lives, writes or is called: addresses of mails and pages, long numbers. */
    private static final Pattern CONTACT =
            Pattern.compile("(?i)\\S@\\S|://|\\bwww\\.|(?:\\d[ ()/.-]*){9}");

    /** A shorter name is also a word; then only the capital letter tells. */
    private static final int SHORTEST_NAME = 3;

    private Topics() {}

    /**
     * The topic on one line, with nothing hidden in it and nothing that could be taken for the end
     * of it; refuses an empty or too long one, and one that names somebody of the family or says
     * how to reach anybody, at {@code topic}.
     */
    static String checked(@Nullable String typed, Collection<String> names) {
        var seen = HIDDEN.matcher(typed == null ? "" : typed).replaceAll("");
        var topic = TypedText.line(DraftPrompt.withoutMarks(seen));
        if (topic.isEmpty()) {
            throw Refusal.of("topic", "drafting.ask.topic.missing");
        }
        if (topic.length() > LONGEST) {
            throw Refusal.of("topic", "drafting.ask.topic.long", LONGEST);
        }
        if (CONTACT.matcher(topic).find()) {
            throw Refusal.of("topic", "drafting.ask.topic.contact");
        }
        names.stream()
                .flatMap(Topics::parts)
                .filter(name -> names(topic, name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw Refusal.of("topic", "drafting.ask.topic.name", name);
                        });
        return topic;
    }

    /** A name, and each word of it that is written like one. */
    private static Stream<String> parts(String name) {
        return Stream.concat(
                        Stream.of(name.strip()),
                        Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}]+"))
                                .filter(word -> !word.isEmpty())
                                .filter(word -> !Character.isLowerCase(word.codePointAt(0))))
                .filter(part -> !part.isEmpty());
    }

    private static boolean names(String topic, String name) {
        var word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
        var how =
                name.length() < SHORTEST_NAME ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(word, how).matcher(topic).find();
    }
}
