package app.laurel.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.Installation;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.NarrowPool;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Strangers who begin to play keep no connection from the family. */
@LaurelTest
class PlayAsGuestTest {

    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private Installation installation;
    @Autowired private PlayAsGuest play;
    @Autowired private DataSource pool;

    @Test
    void whoeverBeginsNeedsOneConnection() throws SQLException {
        var robin = household.administrator("Robin");
        var quiz = quizmaster.publish(robin, Player.forGuests("Rivers"));
        installation.setGuestsPlay(robin, true);
        try (var narrow = NarrowPool.of(pool)) {
            assertThat(narrow).isNotNull();
            assertThat(play.begin(quiz, "192.0.2.7")).isNotNull();
        }
    }
}
