package app.laurel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.LearningRecord;
import app.laurel.learning.TakeLesson;
import app.laurel.platform.Actor;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RewardCategory;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.RewardPicture;
import app.laurel.support.Books;
import app.laurel.support.BusyFamily;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Proof;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** A server is killed in the middle of writing: nothing acknowledged is lost, nothing half done. */
@LaurelTest
class R5KilledServerTest {

    private static final int KILLS = Proof.size(1, 100);

    /** What a day pays is limited; so much pays for all requests of all kills. */
    private static final int ENOUGH = 1_000_000;

    @Autowired private Household household;
    @Autowired private KeepRewards rewards;
    @Autowired private LearningRecord record;
    @Autowired private TakeLesson take;
    @Autowired private Books books;
    @Autowired private JdbcTemplate jdbc;

    @Value("${DATABASE_URL}")
    private String database;

    @Test
    void whatWasAcknowledgedIsThereAndEverythingFitsTogether() throws Exception {
        var parent = household.parent("Sam");
        var mia = household.learner(parent, "Mia");
        for (var learner :
                List.of(
                        mia,
                        household.learner(parent, "Jonas"),
                        household.learner(parent, "Lea"))) {
            household.give(learner, ENOUGH);
        }
        offerFilmNight(parent);
        var acknowledged = new ArrayList<String>();
        for (var kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(killAfter(30 + 37 * kill % 100));
            books.mustBalance();
            learningMustAddUp();
        }

        Proof.report(
                "R5 %d kills of the application, %d acts acknowledged", KILLS, acknowledged.size());
        assertThat(acknowledged).allSatisfy(this::mustBeStored);
        record.open(mia).stream()
                .filter(lesson -> lesson.answered() == lesson.questions())
                .forEach(lesson -> take.finish(mia, lesson.id()));
        books.mustBalance();
        learningMustAddUp();
    }

    private void offerFilmNight(Actor parent) {
        rewards.add(
                parent,
                UUID.randomUUID(),
                RewardDetails.unlimited(
                        "Film night", 4, RewardCategory.EXPERIENCE, RewardPicture.GIFT, "sky"));
    }

    /** Lets the server work until it has acknowledged so many acts, and kills it at once. */
    private List<String> killAfter(int acts) throws IOException, InterruptedException {
        var server = BusyFamily.start(database, "sam@example.org");
        var acknowledged = new ArrayList<String>();
        var said = new ArrayList<String>();
        try (var output = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            for (String line; (line = output.readLine()) != null; ) {
                said.add(line);
                if (line.matches("(answer|finish|approve) .*")) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == acts) {
                    // Process.destroyForcibly would close its output before it is read to the end
                    server.toHandle().destroyForcibly();
                }
            }
        }
        server.waitFor();
        assertThat(acknowledged)
                .as(() -> "the server ended by itself: " + said.getLast())
                .hasSizeGreaterThanOrEqualTo(acts);
        waitUntilTheDatabaseHasNoticed();
        return acknowledged;
    }

    /** What the killed server had begun is rolled back when its connections are found dead. */
    private void waitUntilTheDatabaseHasNoticed() {
        while (!jdbc.queryForList(
                        """
                        select pid from pg_stat_activity
                         where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()
                           and backend_type = 'client backend'
                        """)
                .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private void mustBeStored(String act) {
        var words = act.split(" ");
        var stored =
                switch (words[0]) {
                    case "answer" ->
                            count(
                                    "quiz_answers where lesson_id = ? and question_index = ?::int",
                                    words[1],
                                    words[2]);
                    case "finish" -> count("lessons where id = ? and status = 'DONE'", words[1]);
                    default ->
                            count(
                                    "reward_redemptions where id = ?::uuid and status = 'APPROVED'",
                                    words[1]);
                };
        assertThat(stored).as(act).isOne();
    }

    /** Each sum that is kept is the sum of the answers; each finished lesson is paid, once. */
    private void learningMustAddUp() {
        nothingIn(
                """
                lessons l where answered_count <> (select count(*) from quiz_answers a where a.lesson_id = l.id)
                             or correct_count <> (select count(*) from quiz_answers a where a.lesson_id = l.id and is_correct)
                """);
        nothingIn(
                """
                concept_mastery m where not exists (
                    select 1 from (select count(*) as total, count(*) filter (where is_correct) as correct
                                     from quiz_answers a join lessons l on l.id = a.lesson_id
                                    where a.learner_id = m.learner_id and l.subject = m.subject
                                      and m.concept_name = any (a.concept_tags)) sums
                     where total = total_count and correct = correct_count)
                """);
        nothingIn(
                """
                (select learner_id, sum(answers) as answers, sum(lessons) as lessons from learning_days group by learner_id) d
                 where answers <> (select count(*) from quiz_answers a where a.learner_id = d.learner_id)
                    or lessons <> (select count(*) from lessons l where l.learner_id = d.learner_id and status = 'DONE')
                """);
        nothingIn(
                """
                lessons l where (status = 'DONE') <> exists (select 1 from lesson_pay y where y.lesson_id = l.id)
                             or (select coalesce(sum(amount), 0) from points_ledger p
                                  where p.source_id = l.id and p.source_type in ('QUIZ_CORRECT', 'LESSON_COMPLETE'))
                                <> coalesce((select total from lesson_pay y where y.lesson_id = l.id), 0)
                """);
    }

    private void nothingIn(String tableWithCondition) {
        assertThat(jdbc.queryForList("select * from " + tableWithCondition)).isEmpty();
    }

    private int count(String tableWithCondition, Object... arguments) {
        return jdbc.queryForObject(
                "select count(*) from " + tableWithCondition, Integer.class, arguments);
    }
}
