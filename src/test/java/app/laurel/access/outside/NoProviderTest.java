package app.laurel.access.outside;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.support.Household;
import app.laurel.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Without a provider nothing of it is seen, and nothing of it is made when Laurel starts. */
class NoProviderTest extends ViewTest {

    @Autowired private ConfigurableListableBeanFactory beans;
    @Autowired private Household household;

    @Test
    void nothingIsSeenOrMade() {
        open("forgot");
        assertThat(html(open("sign-in"))).doesNotContain("Sign in with");
        signIn(household.parent("Sam"));
        assertThat(html(open("account")))
                .contains("Change the password")
                .doesNotContain("Link with");
        assertThat(beans.getBeanNamesForType(Provider.class, true, false)).hasSize(1);
        for (var kind : new Class<?>[] {Provider.class, UseOutsideAccount.class}) {
            var name = beans.getBeanNamesForType(kind, true, false)[0];
            assertThat(beans.containsSingleton(name)).as(name).isFalse();
        }
    }
}
