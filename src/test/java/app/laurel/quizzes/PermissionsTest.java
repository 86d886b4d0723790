package app.laurel.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.access.KeepKeys;
import app.laurel.access.NewKey;
import app.laurel.people.KeepAccounts;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.NotPermitted;
import app.laurel.rest.Scope;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Program;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a provider keeps from somebody, in the use cases and for the programs of that person. */
@LaurelTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PermissionsTest {

    private static final String QUIZ =
            """
            {"title": "Capitals", "description": "Of Europe", "heroImageUrl": "", "difficulty": "easy", "maxAttempts": 2, "questions": [
              {"text": "France?", "answers": [{"text": "Paris", "isCorrect": true}, {"text": "Rome", "isCorrect": false}]}]}
            """;

    @LocalServerPort private int port;
    @Autowired private Household household;
    @Autowired private KeepAccounts accounts;
    @Autowired private SignInFacts facts;
    @Autowired private KeepKeys keys;
    @Autowired private Quizmaster quizmaster;
    @Autowired private WriteQuiz write;
    @Autowired private DuplicateQuiz duplicate;
    @Autowired private ArchiveQuiz archive;
    @Autowired private StartAttempt start;
    @Autowired private ReadQuizzes read;

    private Actor sam;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
    }

    private Actor only(String... permissions) {
        accounts.setPermissions(sam.id(), List.of(permissions));
        return facts.byId(sam.id()).orElseThrow().actor();
    }

    @Test
    void whoMayOnlyPlayChangesNothing() {
        var quiz = quizmaster.quiz(sam, "Capitals");
        var limited = only("quiz:play");
        kept("quiz:create", () -> quizmaster.quiz(limited, "Rivers"));
        kept("quiz:create", () -> write.keep(limited, UUID.randomUUID(), null, QuizDraft.blank()));
        kept("quiz:create", () -> duplicate.duplicate(limited, quiz, UUID.randomUUID()));
        kept("quiz:edit-own", () -> write.keep(limited, quiz, null, QuizDraft.blank()));
        kept("quiz:edit-own", () -> write.discard(limited, quiz, null));
        kept("quiz:delete-own", () -> archive.archive(limited, quiz));
        kept("quiz:delete-own", () -> archive.remove(limited, quiz));
        assertThatThrownBy(() -> read.form(limited, quiz)).isInstanceOf(NotFound.class);
        assertThat(start.start(limited, quiz)).isNotNull();
        kept("quiz:play", () -> start.start(only(), quiz));
    }

    @Test
    void ownQuizzesAndThoseOfOthersAreTwoThings() {
        var kim = household.coParent(sam, "Kim");
        var hers = quizmaster.quiz(kim, "Rivers");
        var creator = only("quiz:create", "quiz:edit-own", "quiz:delete-own");
        var own = quizmaster.quiz(creator, "Capitals");
        write.keep(creator, own, null, QuizDraft.blank());
        archive.archive(creator, own);
        kept("quiz:edit-any", () -> write.keep(creator, hers, null, QuizDraft.blank()));
        kept("quiz:delete-any", () -> archive.archive(creator, hers));
        assertThat(read.card(creator, hers))
                .matches(card -> card.mine() && !card.editable() && !card.removable());
        write.keep(only("quiz:edit-any"), hers, null, QuizDraft.blank());
        archive.archive(only("quiz:delete-any"), hers);
    }

    @Test
    void nothingIsFoundThatIsSomebodyElses() {
        var foreign = quizmaster.quiz(household.parent("Lee"), "Rivers");
        var limited = only("quiz:play");
        assertThatThrownBy(() -> archive.archive(limited, foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write.keep(limited, foreign, null, QuizDraft.blank()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aKeyCanDoNoMoreThanThePerson() {
        var program =
                new Program(
                        port,
                        keys.create(sam, new NewKey("Script", EnumSet.allOf(Scope.class), 1)));
        var added = program.post("/api/quizzes", QUIZ);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var path = added.header("location");
        only("quiz:play");
        assertThat(program.get(path).status()).isEqualTo(200);
        for (var refused :
                List.of(
                        program.post("/api/quizzes", QUIZ),
                        program.put(path, QUIZ),
                        program.send("DELETE", path, null))) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(403);
            assertThat(refused.json().path("code").asString()).isEqualTo("permission-missing");
        }
        accounts.setPermissions(sam.id(), null);
        assertThat(program.send("DELETE", path, null).status()).isEqualTo(204);
    }

    @Test
    void keysTakeAPermissionOfTheirOwn() {
        var wanted = new NewKey("Script", EnumSet.of(Scope.QUIZZES_READ), 1);
        keys.create(sam, wanted);
        var key = keys.all(sam).getFirst().id();
        var limited = only("quiz:create");
        kept("api-key:manage", () -> keys.create(limited, wanted));
        kept("api-key:manage", () -> keys.exchange(limited, key, KeepKeys.OVERLAPS.getFirst()));
        keys.disable(limited, key);
        kept("api-key:manage", () -> keys.enable(limited, key));
        keys.enable(only("api-key:manage"), key);
        keys.delete(limited, key);
        assertThat(keys.all(sam)).isEmpty();
    }

    private static void kept(String permission, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refused ->
                                assertThat(refused.permission().written()).isEqualTo(permission));
    }
}
