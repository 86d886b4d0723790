package app.laurel.quizzes;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows quizzes to whoever may see them; what is hidden is not found. */
@Service
// At READ COMMITTED each statement sees what it finds: to begin and to end would only cost time
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ReadQuizzes {

    /** The most quizzes that a page has. */
    public static final int MOST_ON_A_PAGE = 100;

    private static final int LAST_PAGE = 1_000_000;

    private final Quizzes quizzes;
    private final QuizPages pages;
    private final QuizDrafts drafts;
    private final QuestionSets sets;
    private final Attempts attempts;
    private final FamilyDirectory directory;
    private final Clock clock;

    ReadQuizzes(
            Quizzes quizzes,
            QuizPages pages,
            QuizDrafts drafts,
            QuestionSets sets,
            Attempts attempts,
            FamilyDirectory directory,
            Clock clock) {
        this.quizzes = quizzes;
        this.pages = pages;
        this.drafts = drafts;
        this.sets = sets;
        this.attempts = attempts;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A page of the quizzes that the actor may see, the newest first; a page beyond the last one is
     * empty. One statement, one more for quizzes that changed since they were read last or for a
     * page beyond the last, and one for the names of authors whom the actor may know.
     *
     * @param number of the page, from 1; less counts as 1
     * @param limit quizzes on a page, 1 to {@link #MOST_ON_A_PAGE}; what is outside is taken for
     *     the nearest
     */
    public QuizList page(Actor actor, QuizFilter filter, int number, int limit) {
        return list(
                actor,
                filter,
                Math.clamp(number, 1, LAST_PAGE),
                Math.clamp(limit, 1, MOST_ON_A_PAGE));
    }

    /**
     * The newest of the quizzes that the actor may see, with as few statements as a page, however
     * many they are.
     *
     * @param many at least 1
     */
    public QuizList newest(Actor actor, QuizFilter filter, int many) {
        return list(actor, filter, 1, many);
    }

    private QuizList list(Actor actor, QuizFilter filter, int page, int size) {
        var now = clock.instant();
        var found = pages.find(actor, filter, now, page, size);
        var names = authors(actor, found.quizzes().stream());
        return new QuizList(
                found.quizzes().stream().map(quiz -> card(actor, quiz, names, now)).toList(),
                found.total(),
                page,
                size);
    }

    /**
     * A quiz with its questions, without what is right. Authors see their drafts and what is put
     * away, too. One statement for a quiz that was looked at lately, else three, and one for the
     * name of an author whom the actor may know.
     */
    public QuizPage one(Actor actor, UUID id) {
        var now = clock.instant();
        var quiz = visible(actor, id, now);
        return new QuizPage(
                card(actor, quiz, authors(actor, Stream.of(quiz)), now),
                sets.of(id, quiz.version()).asked());
    }

    /**
     * A quiz without its questions. One statement, and one for the name of an author whom the actor
     * may know.
     */
    public QuizCard card(Actor actor, UUID id) {
        var now = clock.instant();
        var quiz = visible(actor, id, now);
        return card(actor, quiz, authors(actor, Stream.of(quiz)), now);
    }

    /** Throws {@link NotFound} unless the actor may see the quiz. One statement. */
    public void requireVisible(Actor actor, UUID id) {
        visible(actor, id, clock.instant());
    }

    /** Throws {@link NotFound} unless the actor may write such quizzes. One statement. */
    public void requireOwn(Actor actor, UUID id) {
        own(actor, id);
    }

    /**
     * Refuses whoever may not change the quiz, before anything else is looked at. One statement.
     */
    public void requireEditable(Actor actor, UUID id) {
        quizzes.findById(id).orElseThrow(NotFound::new).requireEditBy(actor);
    }

    /** Whether the actor may see the quiz. Two statements at most. */
    public boolean isVisible(Actor actor, UUID id) {
        return find(actor, id, clock.instant()).isPresent();
    }

    /**
     * Whether the actor has published a quiz under that id already; refused when what is published
     * says something else than the draft. Pictures are left out, since those of other servers were
     * copied. Three statements at most.
     */
    public boolean isThere(Actor actor, UUID id, QuizDraft draft) {
        var quiz = quizzes.findById(id);
        if (quiz.isEmpty()) {
            return false;
        }
        var there =
                published(quiz.filter(one -> one.isWrittenBy(actor)).orElseThrow(NotFound::new));
        if (!there.pictured(any -> "").equals(TidyQuiz.tidy(draft).pictured(any -> ""))) {
            throw Refusal.because("quizzes.form.keyReused");
        }
        return true;
    }

    /**
     * What the person is in the middle of, also where nobody can begin it any more; without the
     * names of authors. One statement.
     */
    List<QuizCard> begun(Actor actor) {
        var now = clock.instant();
        return quizzes.begunBy(actor.id()).stream()
                .map(quiz -> card(actor, quiz, Map.of(), now))
                .toList();
    }

    /** What is published of a quiz, for its authors, with what is right. Three statements. */
    public QuizDraft published(Actor actor, UUID id) {
        return published(own(actor, id));
    }

    /** A quiz for those who may change it, with what is right. Three statements. */
    public QuizForm form(Actor actor, UUID id) {
        var quiz =
                quizzes.findById(id)
                        .filter(one -> one.mayBeEditedBy(actor))
                        .orElseThrow(NotFound::new);
        return form(actor, quiz);
    }

    private QuizForm form(Actor actor, Quiz quiz) {
        var id = quiz.getId();
        var draft =
                quiz.drafted()
                        ? drafts.of(id).map(QuizJson::draft).orElseGet(() -> published(quiz))
                        : published(quiz);
        var by = quiz.changedBy();
        return new QuizForm(
                id,
                quiz.state(),
                draft,
                quiz.drafted(),
                quiz.hasQuestions(),
                quiz.familyId() == null,
                quiz.lockVersion(),
                by == null || by == actor.id() ? null : directory.names(List.of(by)).get(by),
                quiz.updatedAt());
    }

    /**
     * What a copy of the quiz begins with: for its authors what they wrote last, for other adults
     * what is published. Four statements at most.
     */
    QuizDraft toCopy(Actor actor, UUID id) {
        var quiz = visible(actor.requireAdult(), id, clock.instant());
        return quiz.isWrittenBy(actor) ? form(actor, quiz).draft() : published(quiz).copied();
    }

    private Quiz visible(Actor actor, UUID id, Instant now) {
        return find(actor, id, now).orElseThrow(NotFound::new);
    }

    /** Whoever is in the middle of a quiz sees it to the end, also when it was put away. */
    private Optional<Quiz> find(Actor actor, UUID id, Instant now) {
        return quizzes.findById(id)
                .filter(
                        quiz ->
                                WhoSees.maySee(actor, quiz, now)
                                        || attempts.isRunning(id, actor.id()));
    }

    private Quiz own(Actor actor, UUID id) {
        return quizzes.findById(id)
                .filter(quiz -> quiz.isWrittenBy(actor))
                .orElseThrow(NotFound::new);
    }

    /** Names of the authors who are of the family, or administrators like the actor. */
    private Map<Integer, String> authors(Actor actor, Stream<Quiz> quizzes) {
        var ids =
                quizzes.filter(
                                quiz ->
                                        quiz.familyId() == null
                                                ? actor.isAdministrator()
                                                : quiz.familyId() == actor.familyId())
                        .map(Quiz::authorId)
                        .filter(id -> id != actor.id())
                        .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : directory.names(ids);
    }

    private static QuizCard card(Actor actor, Quiz quiz, Map<Integer, String> names, Instant now) {
        var mine = quiz.isWrittenBy(actor);
        return new QuizCard(
                quiz.getId(),
                quiz.title(),
                Objects.requireNonNullElse(quiz.description(), ""),
                quiz.heroImageUrl(),
                quiz.heroImageAlt(),
                quiz.subject(),
                quiz.language(),
                quiz.difficulty(),
                quiz.maxAttempts(),
                quiz.timeLimitSeconds(),
                quiz.randomizeQuestions(),
                quiz.randomizeAnswers(),
                quiz.publishedAt(),
                quiz.createdAt(),
                quiz.updatedAt(),
                quiz.questionCount(),
                quiz.authorId() == actor.id() ? actor.name() : names.get(quiz.authorId()),
                quiz.state(),
                quiz.isOpen(now),
                quiz.familyId() == null,
                quiz.publicPlay(),
                mine,
                quiz.mayBeEditedBy(actor),
                quiz.mayBeRemovedBy(actor),
                mine && quiz.drafted(),
                quiz.version(),
                quiz.lockVersion());
    }

    private QuizDraft published(Quiz quiz) {
        return PublishedQuiz.draft(quiz, sets.of(quiz.getId(), quiz.version()));
    }
}
