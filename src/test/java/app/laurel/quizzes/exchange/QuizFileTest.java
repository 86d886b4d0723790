package app.laurel.quizzes.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.questions.Kind;
import app.laurel.questions.exchange.BadLine;
import app.laurel.quizzes.AddPicture;
import app.laurel.quizzes.OptionDraft;
import app.laurel.quizzes.PictureAddress;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.Quizmaster;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Quizzes go out as files and come in again, and what is wrong in a file is told by its line. */
@LaurelTest
class QuizFileTest {

    private static final Actor SAM = new Actor(1, 1, Role.PARENT, "Sam");

    @Autowired private TakeQuizFile take;
    @Autowired private GiveQuizFile give;
    @Autowired private AddPicture add;
    @Autowired private Household household;

    @Test
    void aQuizInJsonComesBackWhole() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", png);
        var sam = household.parent("Sam");
        var picture = PictureAddress.of(add.add(sam, png.toByteArray(), "A tree"));
        var quiz =
                new QuizDraft(
                        "Everything",
                        "In one quiz",
                        picture,
                        "A tree",
                        "de",
                        "hard",
                        3,
                        90,
                        false,
                        true,
                        Instant.parse("2026-03-12T18:00:00Z"),
                        "Math",
                        false,
                        Quizmaster.ofEachKind());
        var read = take.read(sam, QuizFormat.JSON, bytes(written(quiz, QuizFormat.JSON)));
        assertThat(read.bad()).isEmpty();
        assertThat(read.draft()).isEqualTo(quiz);
        var elsewhere =
                take.read(
                        household.parent("Kim"),
                        QuizFormat.JSON,
                        bytes(written(quiz, QuizFormat.JSON)));
        assertThat(elsewhere.draft()).isEqualTo(quiz.pictured(any -> ""));
        assertThat(elsewhere.bad())
                .extracting(BadLine::excerpt, BadLine::line)
                .containsExactly(tuple(picture, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "GIFT"})
    void theQuestionsOfAQuizComeBack(QuizFormat format) throws IOException {
        var quiz =
                Quizmaster.draft("Some")
                        .with(
                                Quizmaster.ofEachKind().stream()
                                        .filter(
                                                one ->
                                                        format == QuizFormat.CSV
                                                                || one.kind() != Kind.ORDER
                                                                        && one.unit().isEmpty())
                                        .toList());
        var read = read(format, written(quiz, format));
        assertThat(read.bad()).isEmpty();
        assertThat(read.draft().questions())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("options")
                .isEqualTo(quiz.questions());
        for (var i = 0; i < quiz.questions().size(); i++) {
            assertThat(read.draft().questions().get(i).options())
                    .containsExactlyInAnyOrderElementsOf(quiz.questions().get(i).options());
        }
    }

    @Test
    void aQuizOfRespondeoIsTakenAsItIs() {
        var read =
                read(
                        QuizFormat.JSON,
                        """
                        {
                          "id": "5b0c6b0e-7d4e-4c5e-9b0e-000000000000", "title": "Stars", "description": "Up there",
                          "heroImageUrl": "https://example.org/stars.jpg", "maxAttempts": 2,
                          "author": {"email": "x@example.org"}, "publishedAt": "2026-02-01T08:00:00+01:00",
                          "questions": [
                            {"text": "Is the sun one?", "imageUrl": "", "order": 0,
                             "answers": [{"text": "Yes", "isCorrect": true}, {"text": "No", "isCorrect": false}]},
                            {"text": "Which are planets?", "imageUrl": "https://example.org/sky.jpg",
                             "answers": [{"text": "Mars", "isCorrect": true}, {"text": "Venus", "isCorrect": true}]},
                            {"text": "No answer", "answers": []},
                            "nonsense"
                          ]
                        }
                        """);
        assertThat(read.draft().title()).isEqualTo("Stars");
        assertThat(read.draft().heroImageAlt()).isEqualTo("Stars");
        assertThat(read.draft().publishedAt()).isEqualTo("2026-02-01T07:00:00Z");
        assertThat(read.draft().maxAttempts()).isEqualTo(2);
        assertThat(read.draft().questions())
                .extracting(QuestionDraft::kind)
                .containsExactly(Kind.SINGLE, Kind.SEVERAL);
        assertThat(read.draft().pictures()).isEmpty();
        assertThat(read.bad()).extracting(BadLine::line).containsExactly(1, 8, 10, 11);
        assertThat(read.bad().getFirst().reason()).contains("picture is not here");
        assertThat(read.bad().get(1).excerpt()).isEqualTo("https://example.org/sky.jpg");
        assertThat(read.bad().get(2).reason()).isEqualTo("It needs 2 to 6 answers.");
    }

    @Test
    void whatIsWrongIsToldByItsLine() {
        var read =
                read(
                        QuizFormat.CSV,
                        """
                        kind,question,right,wrong
                        single,What is ice?,Frozen water,A gas|A stone
                        single,No wrong one,yes,
                        riddle,What?,a,b
                        number,How many?,12,
                        single,Concept?,yes,no
                        """);
        assertThat(read.draft().questions())
                .extracting(QuestionDraft::text)
                .containsExactly("What is ice?", "How many?", "Concept?");
        assertThat(read.bad()).extracting(BadLine::line).containsExactly(3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "\"quiz\"", "{\"questions\": [{]}", "{\"title\": 'x'}"})
    void whatIsNoQuizIsRefused(String text) {
        assertThatThrownBy(() -> read(QuizFormat.JSON, text))
                .isInstanceOf(Refusal.class)
                .hasMessage("quizzes.json.unreadable");
    }

    @Test
    void valuesOfAnotherKindAreToldAndLeftOut() {
        var read =
                read(
                        QuizFormat.JSON,
                        """
                        {"title": ["x"], "maxAttempts": "many", "randomizeAnswers": 1, "publishedAt": "soon",
                         "questions": {"text": "x"}, "description": "good", "timeLimitSeconds": 99999999999}
                        """);
        assertThat(read.draft().description()).isEqualTo("good");
        assertThat(read.draft().timeLimitSeconds()).isEqualTo(Integer.MAX_VALUE);
        assertThat(read.bad())
                .extracting(BadLine::excerpt)
                .containsExactlyInAnyOrder(
                        "title", "maxAttempts", "randomizeAnswers", "publishedAt");
    }

    @Test
    void whatIsRightOfAStatementFollowsFromItsWords() {
        var read =
                read(
                        QuizFormat.JSON,
                        """
                        {"title": "x", "questions": [
                          {"kind": "TRUE_FALSE", "text": "Ice is hot.", "answers": [
                            {"text": "False", "isCorrect": true}, {"text": "True", "isCorrect": false}]},
                          {"kind": "true_false", "text": "Ice is cold.", "answers": [
                            {"text": "Yes", "isCorrect": true}, {"text": "No", "isCorrect": false}]}]}
                        """);
        assertThat(read.draft().questions())
                .singleElement()
                .extracting(QuestionDraft::options)
                .isEqualTo(List.of(new OptionDraft("true", false), new OptionDraft("false", true)));
        assertThat(read.bad()).extracting(BadLine::line).containsExactly(4);
    }

    @Test
    void allThatIsSaidOfANumberATextOrAnOrderIsRight() throws IOException {
        var read =
                read(
                        QuizFormat.JSON,
                        """
                        {"title": "x", "questions": [
                          {"kind": "NUMBER", "text": "2 + 2", "answers": [{"text": "4"}]},
                          {"kind": "TEXT", "text": "White?", "answers": [{"text": "snow", "isCorrect": false}]}]}
                        """);
        assertThat(read.draft().questions())
                .flatExtracting(QuestionDraft::options)
                .containsExactly(new OptionDraft("4", true), new OptionDraft("snow", true));
        assertThat(written(read.draft(), QuizFormat.GIFT)).contains("snow", "4");
    }

    @Test
    void aMomentThatNobodyMeansIsLeftOut() {
        var read =
                read(
                        QuizFormat.JSON,
                        """
                        {"title": "Far", "publishedAt": "+99999-01-01T00:00:00Z", "questions": []}
                        """);
        assertThat(read.draft().publishedAt()).isNull();
        assertThat(read.bad()).extracting(BadLine::excerpt).containsExactly("publishedAt");
    }

    @Test
    void theFormatFollowsFromTheName() {
        assertThat(List.of("a.JSON", "a.csv", "a.txt", "a.gift"))
                .extracting(QuizFormat::ofName)
                .containsExactly(QuizFormat.JSON, QuizFormat.CSV, QuizFormat.GIFT, QuizFormat.GIFT);
        assertThat(QuizFormat.named("Gift")).contains(QuizFormat.GIFT);
        assertThat(QuizFormat.named("xml")).isEmpty();
    }

    private String written(QuizDraft quiz, QuizFormat format) throws IOException {
        var out = new StringWriter();
        give.write(quiz, format, out);
        return out.toString();
    }

    private QuizFile read(QuizFormat format, String text) {
        return take.read(SAM, format, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
