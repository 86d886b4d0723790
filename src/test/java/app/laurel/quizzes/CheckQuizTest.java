package app.laurel.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.questions.WriteText;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.TestClock;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every mistake is refused at its field, and of a picture nothing is left but what one sees. */
@LaurelTest
class CheckQuizTest {

    private static final Instant SOON = Instant.parse("2030-01-01T00:00:00Z");

    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private CheckQuiz check;
    @Autowired private ArchiveQuiz archive;
    @Autowired private AddPicture add;
    @Autowired private ReadPicture read;
    @Autowired private WriteQuiz write;
    @Autowired private ForgetUnusedPictures forget;
    @Autowired private Pictures pictures;
    @Autowired private TestClock clock;
    @Autowired private JdbcTemplate jdbc;

    private Actor sam;
    private Actor mia;
    private Actor stranger;

    @BeforeEach
    void people() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        stranger = household.parent("Alex");
    }

    @Test
    void theRulesOfAQuizAreThoseOfItsForm() {
        assertThat(fields(Quizmaster.draft("Good"))).isEmpty();
        assertThat(fields(QuizDraft.blank())).containsExactly("title", "description", "questions");
        assertThat(fields(Quizmaster.draft("  \u0000 \u202e "))).containsExactly("title");
        assertThat(fields(Quizmaster.draft("x".repeat(71)))).containsExactly("title");
        assertThat(fields(Quizmaster.draft("😀".repeat(70)))).isEmpty();
        assertThat(
                        fields(
                                new QuizDraft(
                                        "t",
                                        "d".repeat(121),
                                        "",
                                        "",
                                        "xx",
                                        "brutal",
                                        0,
                                        86_401,
                                        true,
                                        true,
                                        Instant.MAX,
                                        "Alchemy",
                                        true,
                                        Quizmaster.draft("").questions())))
                .containsExactly(
                        "description",
                        "subject",
                        "language",
                        "difficulty",
                        "maxAttempts",
                        "timeLimitSeconds",
                        "publicPlay",
                        "publishedAt");
        assertThat(fields(numbers(1000, 86_400))).isEmpty();
        assertThat(fields(numbers(1001, -1))).containsExactly("maxAttempts", "timeLimitSeconds");
        assertThat(fields(numbers(null, null))).containsExactly("maxAttempts", "timeLimitSeconds");
        var question = Quizmaster.single("?", "yes", "no");
        assertThat(fields(Quizmaster.draft("x").with(Collections.nCopies(200, question))))
                .isEmpty();
        assertThat(fields(Quizmaster.draft("x").with(Collections.nCopies(201, question))))
                .containsExactly("questions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:image/png;base64,AAAA",
                "ftp://example.org/a.png",
                "//example.org/a.png",
                "https://",
                "https://user:word@example.org/a.png",
                "/quiz-pictures/../api",
                "/etc/passwd"
            })
    void anAddressOfAPictureIsOneThatABrowserMayOpen(String address) {
        assertThat(fields(withPicture(address, "A picture"))).containsExactly("heroImageUrl");
    }

    @Test
    void aPictureNeedsWordsForThoseWhoDoNotSeeIt() throws IOException {
        var own = PictureAddress.of(add.add(sam, png(10), ""));
        assertThat(fields(withPicture(own, "A tree"))).isEmpty();
        assertThat(fields(withPicture("http://example.org/a b.png", "A tree")))
                .containsExactly("heroImageUrl");
        assertThat(fields(withPicture(own, " "))).containsExactly("heroImageAlt");
        assertThat(fields(withPicture("", "x".repeat(201)))).containsExactly("heroImageAlt");
    }

    @Test
    void onlyPicturesOfSuchQuizzesCanBePutIntoThem() throws IOException {
        var ours = PictureAddress.of(add.add(sam, png(10), ""));
        var theirs = PictureAddress.of(add.add(stranger, png(10), ""));
        var everybodys = PictureAddress.of(add.add(household.administrator("Robin"), png(10), ""));
        assertThat(fields(withPicture(ours, "x"))).isEmpty();
        assertThat(fields(withPicture(everybodys, "x"))).isEmpty();
        assertThat(problem(withPicture(theirs, "x"))).isEqualTo("quizzes.form.picture.unknown");
        assertThat(problem(withPicture(PictureAddress.of(UUID.randomUUID()), "x")))
                .isEqualTo("quizzes.form.picture.unknown");
        assertThat(problem(withPicture("https://example.org/a.png", "x")))
                .isEqualTo(CheckQuiz.ELSEWHERE);
        var question = withPicture("", "").questions().getFirst().pictured(any -> theirs);
        assertThat(fields(withPicture("", "").with(List.of(question))))
                .containsExactly("questions[0].imageUrl", "questions[0].imageAlt");
        assertThatThrownBy(() -> quizmaster.publish(sam, withPicture(theirs, "x")))
                .isInstanceOf(Refusal.class);
    }

    private String problem(QuizDraft draft) {
        return check.problems(sam, draft).getFirst().key();
    }

    private static byte[] png(int side) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture(side, side, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @Test
    void theRulesOfAQuestionAreThoseOfItsKind() {
        assertThat(question(Quizmaster.single("?", "yes"))).containsExactly("options");
        assertThat(question(Quizmaster.single("?", "1", "2", "3", "4", "5", "6"))).isEmpty();
        assertThat(question(Quizmaster.single("?", "1", "2", "3", "4", "5", "6", "7")))
                .containsExactly("options");
        assertThat(question(Quizmaster.single("", "same", "same", "")))
                .containsExactly("text", "options[2].text", "options[1].text");
        assertThat(question(of(Kind.SINGLE, "a", "b"))).containsExactly("options");
        assertThat(question(of(Kind.SEVERAL, "a", "b"))).isEmpty();
        assertThat(question(of(Kind.TRUE_FALSE, "true", "false"))).containsExactly("options");
        assertThat(
                        question(
                                QuestionDraft.of(
                                        Kind.TRUE_FALSE,
                                        "?",
                                        new OptionDraft("yes", true),
                                        new OptionDraft("no", false))))
                .containsExactly("options");
        assertThat(question(of(Kind.NUMBER, "many"))).containsExactly("options[0].text");
        assertThat(question(of(Kind.NUMBER, "3/4"))).isEmpty();
        assertThat(question(of(Kind.TEXT, "Snow", "snow!"))).containsExactly("options");
        assertThat(question(of(Kind.TEXT, "😀".repeat(WriteText.LONGEST / 2)))).isEmpty();
        assertThat(question(of(Kind.TEXT, "😀".repeat(WriteText.LONGEST / 2 + 1))))
                .containsExactly("options[0].text");
        assertThat(question(of(Kind.TEXT, "😀".repeat(WriteText.LONGEST + 1))))
                .containsExactly("options[0].text");
        assertThat(question(of(Kind.ORDER, "a", "b"))).containsExactly("options");
        assertThat(question(of(Kind.ORDER, "a", "b", "c"))).isEmpty();
        assertThat(question(of(null, "a"))).containsExactly("kind");
        assertThat(
                        question(
                                new QuestionDraft(
                                        Kind.NUMBER,
                                        "?",
                                        List.of(new OptionDraft("5", true)),
                                        "-1",
                                        "u".repeat(21),
                                        false,
                                        "h".repeat(301),
                                        "e".repeat(1001),
                                        List.of("no.such-concept"),
                                        "javascript:1",
                                        "")))
                .containsExactly(
                        "unit",
                        "tolerance",
                        "hint",
                        "explanation",
                        "concepts",
                        "imageUrl",
                        "imageAlt");
    }

    @Test
    void aPictureIsDrawnAnewAndSeenByThoseWhoMaySeeItsQuiz() throws IOException {
        var secret = "GPS 52.5 13.4".getBytes(StandardCharsets.UTF_8);
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture(3000, 2000, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        jpeg.write(secret);
        var id = add.add(sam, jpeg.toByteArray(), "A square");
        var stored = read.picture(Optional.of(sam), id);
        assertThat(stored.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(stored.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        var drawn = ImageIO.read(new ByteArrayInputStream(stored.bytes()));
        assertThat(drawn.getWidth()).isEqualTo(1600);
        assertThat(drawn.getHeight()).isEqualTo(1067);
        assertHidden(Optional.of(mia), id);
        assertHidden(Optional.of(stranger), id);
        var quiz = quizmaster.publish(sam, withPicture(PictureAddress.of(id), "A square"));
        assertThat(read.picture(Optional.of(mia), id).sha256()).isEqualTo(stored.sha256());
        assertHidden(Optional.of(stranger), id);
        assertHidden(Optional.empty(), id);
        archive.archive(sam, quiz);
        assertHidden(Optional.of(mia), id);
    }

    @Test
    void picturesThatNobodyUsesAreForgotten() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture(10, 10, BufferedImage.TYPE_INT_RGB), "png", png);
        var unused = add.add(sam, png.toByteArray(), "");
        var played = add.add(sam, png.toByteArray(), "");
        var drafted = add.add(sam, png.toByteArray(), "");
        quizmaster.publish(sam, withPicture(PictureAddress.of(played), "A square"));
        write.keep(
                sam, UUID.randomUUID(), null, withPicture(PictureAddress.of(drafted), "A square"));
        forget.run();
        assertThat(read.picture(Optional.of(sam), unused)).isNotNull();
        assertThat(pictures.deleteUnused(clock.instant().plusSeconds(1))).isEqualTo(1);
        assertHidden(Optional.of(sam), unused);
        assertThat(read.picture(Optional.of(sam), played)).isNotNull();
        assertThat(read.picture(Optional.of(sam), drafted)).isNotNull();
    }

    @Test
    void onlyPicturesAreTaken() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture(10, 10, BufferedImage.TYPE_INT_ARGB), "png", png);
        var id = add.add(sam, png.toByteArray(), "");
        assertThat(read.picture(Optional.of(sam), id).mediaType()).isEqualTo("image/png");
        var gif = new ByteArrayOutputStream();
        ImageIO.write(picture(10, 10, BufferedImage.TYPE_INT_RGB), "gif", gif);
        assertThat(add.add(sam, gif.toByteArray(), "")).isNotNull();
        var webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        assertRefused("quizzes.picture.unreadable", webp);
        var bmp = new ByteArrayOutputStream();
        ImageIO.write(picture(10, 10, BufferedImage.TYPE_INT_RGB), "bmp", bmp);
        assertRefused("quizzes.picture.unreadable", bmp.toByteArray());
        assertRefused("quizzes.picture.unreadable", "<svg onload='x'/>".getBytes());
        assertRefused("quizzes.picture.unreadable", new byte[0]);
        assertRefused("quizzes.picture.rejected", new byte[AddPicture.LARGEST + 1]);
        assertRefused("quizzes.picture.pixels", huge(png.toByteArray()));
    }

    @Test
    void noneOfSeveralPicturesAtOnceIsOneTooMany() throws IOException {
        var file = png(8);
        var first = add.add(sam, file, "One");
        jdbc.update(
                """
                insert into quiz_picture (id, family_id, uploaded_by, media_type, bytes, width, height, alt, sha256, created_at)
                select gen_random_uuid(), family_id, uploaded_by, media_type, bytes, width, height, alt, sha256, created_at
                  from quiz_picture, generate_series(1, ?) where id = ?
                """,
                AddPicture.MOST - 2,
                first);
        var outcomes = Races.run(Collections.nCopies(4, () -> add.add(sam, file, "More")));
        assertThat(outcomes.stream().filter(Objects::nonNull))
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refusal.class));
        assertThat(pictures.count(sam.familyId(), false)).isEqualTo(AddPicture.MOST);
    }

    @Test
    void aPictureIsNotReadLargerThanTwiceWhatIsKept() {
        assertThat(CleanPicture.step(3_200, 10)).isEqualTo(1);
        assertThat(CleanPicture.step(10, 3_201)).isEqualTo(2);
        assertThat(CleanPicture.step(6_399, 6_399)).isEqualTo(2);
        assertThat(CleanPicture.step(20_000, 1)).isEqualTo(7);
    }

    @Test
    void aTransparentPictureThatWouldBeTooLongLosesItsTransparency() throws IOException {
        var random = new Random(1);
        var colours = new byte[4][16];
        for (var one : colours) {
            random.nextBytes(one);
        }
        var palette = new IndexColorModel(4, 16, colours[0], colours[1], colours[2], colours[3]);
        var noise = new BufferedImage(2_600, 2_600, BufferedImage.TYPE_BYTE_BINARY, palette);
        random.nextBytes(((DataBufferByte) noise.getRaster().getDataBuffer()).getData());
        var png = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", png);
        assertThat(png.size()).isLessThan(AddPicture.LARGEST);
        var stored = read.picture(Optional.of(sam), add.add(sam, png.toByteArray(), "Noise"));
        assertThat(stored.mediaType()).isEqualTo("image/jpeg");
        assertThat(stored.bytes()).hasSizeLessThan(AddPicture.LARGEST);
    }

    /** The same PNG, which says that it is 19,999 pixels wide and high. */
    private static byte[] huge(byte[] png) {
        var wide = png.clone();
        for (var at : List.of(16, 20)) {
            wide[at + 2] = 0x4E;
            wide[at + 3] = 0x1F;
        }
        var sum = new java.util.zip.CRC32();
        sum.update(wide, 12, 17);
        for (var i = 0; i < 4; i++) {
            wide[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        return wide;
    }

    private static BufferedImage picture(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var canvas = image.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        return image;
    }

    private void assertRefused(String key, byte[] file) {
        assertThatThrownBy(() -> add.add(sam, file, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private void assertHidden(Optional<Actor> reader, UUID picture) {
        assertThatThrownBy(() -> read.picture(reader, picture)).isInstanceOf(NotFound.class);
    }

    private List<String> fields(QuizDraft draft) {
        return check.problems(sam, draft).stream().map(Refusal::field).toList();
    }

    private List<String> question(QuestionDraft question) {
        return fields(Quizmaster.draft("x").with(List.of(question))).stream()
                .map(field -> field.replace("questions[0].", ""))
                .toList();
    }

    private static QuestionDraft of(Kind kind, String... texts) {
        return QuestionDraft.of(
                kind,
                "?",
                List.of(texts).stream()
                        .map(text -> new OptionDraft(text, kind != Kind.TRUE_FALSE))
                        .toArray(OptionDraft[]::new));
    }

    private static QuizDraft withPicture(String address, String alt) {
        return new QuizDraft(
                "t",
                "d",
                address,
                alt,
                "en",
                "easy",
                1,
                0,
                true,
                true,
                null,
                "General",
                false,
                Quizmaster.draft("").questions());
    }

    private static QuizDraft numbers(Integer attempts, Integer seconds) {
        return new QuizDraft(
                "t",
                "d",
                "",
                "",
                "en",
                "easy",
                attempts,
                seconds,
                true,
                true,
                SOON,
                "Math",
                false,
                Quizmaster.draft("").questions());
    }
}
