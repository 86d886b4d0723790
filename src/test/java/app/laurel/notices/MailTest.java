package app.laurel.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.ChangeAccount;
import app.laurel.access.Purpose;
import app.laurel.access.UseLinks;
import app.laurel.rewards.SecondYesWanted;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Mail, where there is a mail server. */
@LaurelTest(properties = "laurel.address=https://laurel.example.org")
class MailTest {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired private Household household;
    @Autowired private UseLinks links;
    @Autowired private ChangeAccount account;
    @Autowired private Mail mail;
    @Autowired private ApplicationEventPublisher events;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void whoAgreesTellsTheOtherParent() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        var sam = household.parent("Sam");
        household.coParent(sam, "Kim");
        events.publishEvent(
                new SecondYesWanted(sam.familyId(), sam.id(), "Sam", List.of("Kite", "Movie")));
        assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var message = SERVER.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString("kim@example.org");
        assertThat(message.getSubject())
                .isEqualTo("Sam agreed to Kite, Movie and waits for your yes");
        assertThat(message.getContent().toString()).contains("https://laurel.example.org/requests");
    }

    @Test
    void aForgottenPasswordIsSolvedByALink() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        household.parent("Sam");
        assertThat(mail.isConfigured()).isTrue();
        links.mailReset("Sam@example.org");
        links.mailReset("nobody@example.org");

        assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var text = SERVER.getReceivedMessages()[0].getContent().toString();
        var token = Pattern.compile("https://laurel.example.org/reset/(\\S+)").matcher(text);
        assertThat(token.find()).isTrue();
        assertThat(links.isGood(token.group(1), Purpose.RESET_PASSWORD)).isTrue();
    }

    @Test
    void theAddressBeforeIsToldOfTheNewOne() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        account.changeEmail(household.parent("Sam"), Household.PASSWORD, "sam@home.example");
        assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var message = SERVER.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString("sam@example.org");
        assertThat(message.getSubject()).isEqualTo("Your address in Laurel was changed");
        assertThat(message.getContent().toString()).doesNotContain("home.example");
    }
}
