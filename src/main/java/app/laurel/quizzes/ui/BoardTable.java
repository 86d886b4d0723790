package app.laurel.quizzes.ui;

import app.laurel.quizzes.AttemptAddress;
import app.laurel.quizzes.Board;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.Face;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** People in the order of their results; equal results share a rank. */
class BoardTable extends NativeTable {

    private static final List<String> MEDALS = List.of("🥇", "🥈", "🥉");

    private final boolean withQuizzes;

    /**
     * @param withQuizzes whether it is over all quizzes, and so says how many each person played
     */
    BoardTable(String name, List<Board.Line> lines, boolean withQuizzes) {
        this.withQuizzes = withQuizzes;
        addClassNames("table", "board");
        getElement().setAttribute("aria-label", name);
        var head =
                new NativeTableRow(
                        header("quizzes.board.rank", "rank"),
                        header("quizzes.board.who", ""),
                        header("quizzes.board.right", "number"),
                        header("quizzes.board.time", "number"));
        var body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line)));
        add(new NativeTableHeader(head), body);
    }

    private NativeTableRow row(Board.Line line) {
        var rank = new NativeTableCell(rank(line.rank()));
        rank.addClassName("rank");
        var time = new NativeTableCell(PlayWords.clock(line.timeMs()));
        time.addClassName("number");
        var right = new NativeTableCell(Integer.toString(line.correct()));
        right.addClassNames("number", "strong-text");
        var row = new NativeTableRow(rank, new NativeTableCell(who(line)), right, time);
        row.setClassName("own", line.own());
        return row;
    }

    private static Component rank(long rank) {
        var shown = new Span(Long.toString(rank));
        if (rank > MEDALS.size()) {
            return shown;
        }
        shown.addClassName("visually-hidden");
        var medal = new Span(new Emoji(MEDALS.get((int) rank - 1)), shown);
        medal.addClassName("medal");
        return medal;
    }

    private Component who(Board.Line line) {
        var who = new Div();
        who.addClassName("board-who");
        if (line.avatar() != null && line.colour() != null) {
            who.add(new Face(line.avatar(), line.colour(), Face.Size.TINY));
        }
        var words = new Div(name(line));
        words.addClassName("board-words");
        if (withQuizzes) {
            var quizzes = new Span(Text.of("quizzes.board.quizzes", line.quizzes()));
            quizzes.addClassName("quiet");
            words.add(quizzes);
        }
        who.add(words);
        if (line.own()) {
            who.add(new Chip(Text.of("quizzes.board.you")));
        }
        if (line.timedOut()) {
            who.add(new Chip(Text.of("quizzes.board.timed-out"), Chip.Tone.CALM));
        }
        return who;
    }

    private static Component name(Board.Line line) {
        if (line.attemptId() == null) {
            return new Span(line.name());
        }
        var link = new Anchor(AttemptAddress.ofResult(line.attemptId()), line.name());
        link.setRouterIgnore(false);
        link.setAriaLabel(Text.of("quizzes.board.result-of", line.name()));
        return link;
    }

    private static NativeTableHeaderCell header(String key, String style) {
        var cell = new NativeTableHeaderCell(Text.of(key));
        cell.getElement().setAttribute("scope", "col");
        if (!style.isEmpty()) {
            cell.addClassName(style);
        }
        return cell;
    }
}
