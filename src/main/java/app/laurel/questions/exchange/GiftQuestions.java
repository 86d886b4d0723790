package app.laurel.questions.exchange;

import app.laurel.platform.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes questions in Moodle's GIFT: multiple choice, several right ones with weights,
 * true or false, numbers with a tolerance or a range, short answers, and things to put in order.
 * Questions are separated by empty lines. The feedback becomes the explanation. Of {@code [html]}
 * only the words are taken.
 */
final class GiftQuestions {

    private final List<QuestionFile.Written> questions = new ArrayList<>();
    private final List<BadLine> bad = new ArrayList<>();

    private GiftQuestions() {}

    /** Everything in the text; a question that is broken spoils no other. */
    static QuestionFile read(String text) {
        var reader = new GiftQuestions();
        var block = new StringBuilder();
        var remarks = new GiftRemarks();
        var begin = 1;
        var number = 0;
        for (var line : (text + "\n\n").lines().toList()) {
            number++;
            if (line.isBlank()) {
                reader.take(begin, block.toString(), remarks);
                block.setLength(0);
                remarks = new GiftRemarks();
            } else if (GiftRemarks.isRemark(line)) {
                remarks.take(line);
            } else {
                begin = block.isEmpty() ? number : begin;
                block.append(line).append('\n');
            }
        }
        return new QuestionFile(reader.questions, reader.bad);
    }

    private void take(int line, String block, GiftRemarks remarks) {
        if (block.isBlank()) {
            return;
        }
        try {
            questions.add(new QuestionFile.Written(line, GiftBlock.of(block, remarks).draft()));
        } catch (Refusal why) {
            bad.add(new BadLine(line, block, why));
        }
    }

    /** One after the other, with an empty line between them. */
    static void write(Writer out, List<Draft> drafts) throws IOException {
        for (var draft : drafts) {
            out.write(WrittenGift.of(draft));
            out.write('\n');
        }
    }
}
