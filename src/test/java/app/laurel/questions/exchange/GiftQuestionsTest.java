package app.laurel.questions.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.questions.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions in Moodle's GIFT, whole and broken. */
class GiftQuestionsTest {

    @Test
    void readsMultipleChoiceWithFeedback() {
        var draft =
                one(
                        """
                        // a remark
                        $CATEGORY: animals
                        ::Title::Which animal
                        barks? {
                          =a dog#Dogs bark.
                          ~a cat#Cats meow.
                          ~a cow
                        }
                        """);
        assertThat(draft.kind()).isEqualTo(Kind.SINGLE);
        assertThat(draft.text()).isEqualTo("Which animal\nbarks?");
        assertThat(draft.right()).containsExactly("a dog");
        assertThat(draft.wrong()).containsExactly("a cat", "a cow");
        assertThat(draft.explanation()).isEqualTo("Dogs bark.");
    }

    @Test
    void readsSeveralRightOnesWithWeights() {
        var draft = one("Even? {~%50%2 ~%50%4 ~%-100%3 ~1 ####Two divides them.}");
        assertThat(draft.kind()).isEqualTo(Kind.SEVERAL);
        assertThat(draft.right()).containsExactly("2", "4");
        assertThat(draft.wrong()).containsExactly("3", "1");
        assertThat(draft.explanation()).isEqualTo("Two divides them.");
        assertThat(one("Q? {=a =b ~c}").right()).containsExactly("a");
        assertThat(one("Q? {~%50%b =a ~c}").right()).containsExactly("a");
    }

    @Test
    void readsTrueAndFalse() {
        assertThat(one("The sun is hot. {T}").right()).containsExactly("true");
        var draft = one("The moon is hot. {FALSE#It is not.#Right: it is cold.}");
        assertThat(draft.kind()).isEqualTo(Kind.TRUE_FALSE);
        assertThat(draft.explanation()).isEqualTo("Right: it is cold.");
        assertThat(CheckDraft.question(draft, List.of("c")).task().rightInWords())
                .isEqualTo("False");
    }

    @Test
    void readsNumbersWithToleranceAndRange() {
        assertThat(one("Pi? {#3.14:0.01}").tolerance()).isEqualTo("0.01");
        assertThat(one("Six? {#6}").right()).containsExactly("6");
        var range = one("Between? {#1..4#Anything.}");
        assertThat(range.right()).containsExactly("2.5");
        assertThat(range.tolerance()).isEqualTo("1.5");
        var several = one("When? {#=%50%1822:2 =1822:0#Born then. ~#No.}");
        assertThat(several.right()).containsExactly("1822");
        assertThat(several.tolerance()).isEmpty();
        assertThat(several.explanation()).isEqualTo("Born then.");
    }

    @Test
    void readsShortAnswersAndGaps() {
        var draft = one("Two plus two is {=four =4#Count them.} altogether.");
        assertThat(draft.kind()).isEqualTo(Kind.TEXT);
        assertThat(draft.text()).isEqualTo("Two plus two is _____ altogether.");
        assertThat(draft.right()).containsExactly("four", "4");
    }

    @Test
    void readsThingsToPutInOrder() {
        var draft = one("From cold to hot {>3 ALL VERTICAL\n ice\n water\n steam\n}");
        assertThat(draft.kind()).isEqualTo(Kind.ORDER);
        assertThat(draft.right()).containsExactly("ice", "water", "steam");
    }

    @Test
    void protectedSignsMeanThemselves() {
        var draft = one("Is 3 \\= 4 \\{really\\}? {=no \\#1 ~yes \\~ maybe}");
        assertThat(draft.text()).isEqualTo("Is 3 = 4 {really}?");
        assertThat(draft.right()).containsExactly("no #1");
        assertThat(draft.wrong()).containsExactly("yes ~ maybe");
    }

    @Test
    void ofHtmlOnlyTheWordsAreTakenAndElsewhereItIsText() {
        var marked = one("[html]<p>Is <b>1 &lt; 2</b>?<script>x()</script></p> {=<i>yes</i> ~no}");
        assertThat(marked.text()).isEqualTo("Is 1 < 2?");
        assertThat(marked.right()).containsExactly("yes");
        assertThat(one("Is <b>it</b>? {=<i>yes</i> ~no}").right()).containsExactly("<i>yes</i>");
    }

    @Test
    void brokenQuestionsAreNamedAndSpoilNoOther() {
        var read =
                GiftQuestions.read(
                        """
                        Good? {=yes ~no}

                        No braces at all

                        Never closed {=yes ~no

                        An essay {}

                        Match {=a -> b =c -> d =e -> f}

                        Nothing right {~a ~b}

                        Twice {=a ~b} and {=c ~d}

                        No sign {yes no}

                        Weight {~%many%a =b}

                        A range {#4..1}

                        A range {#x..y}

                        Also good? {=yes ~no}
                        """);
        assertThat(read.questions()).extracting(QuestionFile.Written::line).containsExactly(1, 23);
        assertThat(read.bad())
                .extracting(BadLine::line)
                .containsExactly(3, 5, 7, 9, 11, 13, 15, 17, 19, 21);
        assertThat(read.bad()).allSatisfy(bad -> assertThat(bad.reason()).doesNotContain("!"));
        assertThat(read.bad().getFirst().reason()).contains("no braces");
    }

    @Test
    void nothingStrangeBreaksIt() {
        for (var text : List.of("", "{", "}", "{}", "::", "{#}", "{=}", "\\", "~=#{}", "{####}")) {
            assertThat(GiftQuestions.read(text).questions())
                    .as(text)
                    .allSatisfy(one -> assertThat(one.draft().kind()).isNotNull());
        }
        for (var sign : List.of("=", "~", "#", ".", "\\", ":", "{", "}", "%")) {
            var read = GiftQuestions.read("Q? {" + sign.repeat(290_000) + "}");
            assertThat(read.questions()).as(sign).isEmpty();
            assertThat(read.bad()).as(sign).hasSize(1);
        }
    }

    private static Draft one(String text) {
        var read = GiftQuestions.read(text);
        assertThat(read.bad()).isEmpty();
        return read.questions().getFirst().draft();
    }
}
