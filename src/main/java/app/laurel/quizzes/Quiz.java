package app.laurel.quizzes;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A row of {@code quiz}: everything about a quiz but its questions, which {@link QuizQuestion}
 * holds in versions.
 */
@Entity
@Table(name = "quiz")
class Quiz implements Persistable<UUID> {

    @Id private UUID id;
    private @Nullable Integer familyId;
    private int authorId;
    private String title;
    private @Nullable String description;
    private @Nullable String heroImageUrl;
    private @Nullable String heroImageAlt;
    private String subject = QuizDraft.GENERAL;
    private String language = "en";
    private String difficulty = "medium";
    private int maxAttempts = 1;
    private int timeLimitSeconds;
    private boolean randomizeQuestions = true;
    private boolean randomizeAnswers = true;
    private @Nullable Instant publishedAt;
    private boolean publicPlay;

    @Enumerated(EnumType.STRING)
    private QuizState state = QuizState.DRAFT;

    /** The number of the set of questions that is played now. */
    private int version = 1;

    private int questionCount;

    /** When that set was written; null while the quiz was never published. */
    private @Nullable Instant questionsAt;

    /** Whether {@code quiz_draft} holds something that is not published yet. */
    private boolean drafted;

    private @Nullable Integer changedBy;
    private int lockVersion;
    private Instant createdAt;
    private Instant updatedAt;

    @Transient private boolean fresh = true;

    protected Quiz() {}

    /** A draft without questions: an administrator's is for everybody. */
    Quiz(UUID id, Actor author, String title, Instant now) {
        this.id = id;
        this.familyId = author.isAdministrator() ? null : (Integer) author.familyId();
        this.authorId = author.id();
        this.title = title;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Whether the actor writes quizzes like this one: the family's own, or those for everybody. */
    boolean isWrittenBy(Actor actor) {
        return familyId == null ? actor.isAdministrator() : actor.runs(familyId);
    }

    /** Whether the actor may change it, also as far as a provider has a say. */
    boolean mayBeEditedBy(Actor actor) {
        return isWrittenBy(actor) && may(actor, Permission.QUIZ_EDIT_OWN, Permission.QUIZ_EDIT_ANY);
    }

    /** Whether the actor may put it away or delete it, also as far as a provider has a say. */
    boolean mayBeRemovedBy(Actor actor) {
        return isWrittenBy(actor)
                && may(actor, Permission.QUIZ_DELETE_OWN, Permission.QUIZ_DELETE_ANY);
    }

    /** Refuses whoever may not change it: whose business it is not, does not find it. */
    void requireEditBy(Actor actor) {
        require(actor, Permission.QUIZ_EDIT_OWN, Permission.QUIZ_EDIT_ANY);
    }

    /** Refuses whoever may not remove it: whose business it is not, does not find it. */
    void requireRemovalBy(Actor actor) {
        require(actor, Permission.QUIZ_DELETE_OWN, Permission.QUIZ_DELETE_ANY);
    }

    private void require(Actor actor, Permission own, Permission any) {
        if (!isWrittenBy(actor)) {
            throw new NotFound();
        }
        if (!may(actor, own, any)) {
            actor.requireAny(authorId == actor.id() ? own : any);
        }
    }

    private boolean may(Actor actor, Permission own, Permission any) {
        return actor.may(any) || authorId == actor.id() && actor.may(own);
    }

    /** Whether whoever may see it can begin it at that time. */
    boolean isOpen(Instant now) {
        return state == QuizState.PUBLISHED && (publishedAt == null || !publishedAt.isAfter(now));
    }

    /** Whether it is for that family. */
    boolean isFor(int family) {
        return familyId == null || familyId == family;
    }

    /** Refused when somebody changed it since that version was shown; null for not asking. */
    void requireSeen(@Nullable Integer seen) {
        if (seen != null && seen != lockVersion) {
            throw Refusal.because("quizzes.form.changedMeanwhile");
        }
    }

    /** Something is kept that is not published yet. A quiz that never was already has its name. */
    void keep(Actor actor, String draftTitle, String draftSubject, int questions, Instant now) {
        if (questionsAt == null) {
            title = draftTitle;
            subject = draftSubject;
            questionCount = questions;
        }
        drafted = true;
        touch(actor, now);
    }

    /** What was kept is given up. */
    void discard(Actor actor, Instant now) {
        drafted = false;
        touch(actor, now);
    }

    /** Everything is as the checked draft says; its questions are those of the version. */
    void publish(Actor actor, QuizDraft draft, int newVersion, Instant now) {
        title = draft.title();
        description = draft.description();
        heroImageUrl = emptyToNull(draft.heroImageUrl());
        heroImageAlt = emptyToNull(draft.heroImageAlt());
        subject = draft.subject();
        language = draft.language();
        difficulty = draft.difficulty();
        maxAttempts = Objects.requireNonNull(draft.maxAttempts());
        timeLimitSeconds = Objects.requireNonNull(draft.timeLimitSeconds());
        randomizeQuestions = draft.randomizeQuestions();
        randomizeAnswers = draft.randomizeAnswers();
        publishedAt = draft.publishedAt();
        publicPlay = draft.publicPlay();
        state = QuizState.PUBLISHED;
        version = newVersion;
        questionCount = draft.questions().size();
        questionsAt = now;
        drafted = false;
        touch(actor, now);
    }

    /** Puts it away; answers false when it was already. */
    boolean archive(Actor actor, Instant now) {
        if (state == QuizState.ARCHIVED) {
            return false;
        }
        state = QuizState.ARCHIVED;
        touch(actor, now);
        return true;
    }

    /** Takes it back to where it was before; answers false when it was not put away. */
    boolean restore(Actor actor, Instant now) {
        if (state != QuizState.ARCHIVED) {
            return false;
        }
        state = questionsAt == null ? QuizState.DRAFT : QuizState.PUBLISHED;
        touch(actor, now);
        return true;
    }

    private void touch(Actor actor, Instant now) {
        changedBy = actor.id();
        updatedAt = now;
        lockVersion++;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        fresh = false;
    }

    /** The family whose quiz it is; null when it is for everybody. */
    @Nullable Integer familyId() {
        return familyId;
    }

    int authorId() {
        return authorId;
    }

    String title() {
        return title;
    }

    @Nullable String description() {
        return description;
    }

    @Nullable String heroImageUrl() {
        return heroImageUrl;
    }

    @Nullable String heroImageAlt() {
        return heroImageAlt;
    }

    String subject() {
        return subject;
    }

    String language() {
        return language;
    }

    String difficulty() {
        return difficulty;
    }

    int maxAttempts() {
        return maxAttempts;
    }

    int timeLimitSeconds() {
        return timeLimitSeconds;
    }

    boolean randomizeQuestions() {
        return randomizeQuestions;
    }

    boolean randomizeAnswers() {
        return randomizeAnswers;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    boolean publicPlay() {
        return publicPlay;
    }

    QuizState state() {
        return state;
    }

    int version() {
        return version;
    }

    int questionCount() {
        return questionCount;
    }

    /** Whether a set of questions was ever published. */
    boolean hasQuestions() {
        return questionsAt != null;
    }

    boolean drafted() {
        return drafted;
    }

    @Nullable Integer changedBy() {
        return changedBy;
    }

    int lockVersion() {
        return lockVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
