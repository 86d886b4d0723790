package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Copies the pictures of a quiz that other servers have, for programs, which write addresses where
 * people choose pictures. No transaction is open while those servers are asked.
 */
@Service
public class CopyPictures {

    /** The most pictures that are copied for one quiz at once. */
    static final int MOST = 20;

    private static final Duration TIME = Duration.ofSeconds(30);

    private final CheckQuiz check;
    private final FetchPicture fetch;

    CopyPictures(CheckQuiz check, FetchPicture fetch) {
        this.check = check;
        this.fetch = fetch;
    }

    /**
     * The quiz with the addresses of the copies; nothing is asked for a quiz that has other
     * mistakes.
     *
     * @throws Refusal of the first mistake, or at the address that gave no picture in time
     */
    public QuizDraft copy(Actor actor, QuizDraft typed) {
        actor.requireAdult();
        actor.requireAny(
                Permission.QUIZ_CREATE, Permission.QUIZ_EDIT_OWN, Permission.QUIZ_EDIT_ANY);
        var draft = TidyQuiz.tidy(typed);
        var elsewhere = elsewhere(draft);
        if (elsewhere.isEmpty()) {
            return draft;
        }
        check.problems(actor, draft).stream()
                .filter(problem -> !problem.key().equals(CheckQuiz.ELSEWHERE))
                .findFirst()
                .ifPresent(
                        first -> {
                            throw first;
                        });
        if (elsewhere.size() > MOST) {
            throw Refusal.because("quizzes.form.picture.many", MOST);
        }
        var copies = new HashMap<String, String>();
        var end = System.nanoTime() + TIME.toNanos();
        elsewhere.forEach(
                (address, field) ->
                        copies.put(
                                address,
                                PictureAddress.of(
                                        fetched(actor, address, field, end - System.nanoTime()))));
        return draft.pictured(address -> copies.getOrDefault(address, address));
    }

    /** Each address once, with the first field that has it. */
    private static Map<String, String> elsewhere(QuizDraft draft) {
        var found = new LinkedHashMap<String, String>();
        note(draft.heroImageUrl(), "heroImageUrl", found);
        for (var i = 0; i < draft.questions().size(); i++) {
            note(draft.questions().get(i).imageUrl(), "questions[" + i + "].imageUrl", found);
        }
        return found;
    }

    private static void note(String address, String field, Map<String, String> found) {
        if (PictureAddress.isWeb(address)) {
            found.putIfAbsent(address, field);
        }
    }

    private UUID fetched(Actor actor, String address, String field, long nanos) {
        try {
            return fetch.fetch(actor, address, "", Duration.ofNanos(nanos));
        } catch (Refusal why) {
            throw Refusal.of(field, why.key(), why.arguments());
        }
    }
}
