package app.laurel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Texts call points what the family calls them, one of them and many. */
class PointsNameTest {

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nobodySignedInReadsTheUsualName() {
        assertThat(Text.of("home.points.title")).isEqualTo("My points");
        assertThat(Text.of("rewards.cost", 1)).isEqualTo("1 point");
        assertThat(Text.of("rewards.cost", 0)).isEqualTo("0 points");
    }

    @Test
    void aFamilyReadsItsOwnName() {
        call("stars", "star");
        assertThat(Text.of("home.points.title")).isEqualTo("My stars");
        assertThat(Text.of("home.points.amount")).isEqualTo("Stars");
        assertThat(Text.of("insights.adjust.done.give", "Mia", 2)).isEqualTo("Gave Mia 2 stars");
        assertThat(Text.of("home.result.trophy", "Comeback", 1)).isEqualTo("Comeback, 1 star");
        assertThat(Text.of("rewards.family.none.learner")).contains("you can give stars for it");
    }

    @Test
    void oneIsOneAlsoWithinAChoice() {
        call("stars", "star");
        assertThat(Text.of("home.result.points", 0)).isEqualTo("No stars this time");
        assertThat(Text.of("home.result.points", 1)).isEqualTo("1 star earned");
        assertThat(Text.of("home.result.points", 12)).isEqualTo("12 stars earned");
        assertThat(Text.of("rewards.family.notFull", 1)).isEqualTo("One star is still missing.");
        assertThat(Text.of("rewards.family.notFull", 1200))
                .isEqualTo("1,200 stars are still missing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"{0}", "it's", "a|b", "1#2", "<b>", "$1", "⭐", "\\"})
    void aNameMayHoldAnySign(String name) {
        call(name, name);
        assertThat(Text.of("rewards.cost", 2)).isEqualTo("2 " + name);
        assertThat(Text.of("home.result.points", 2)).isEqualTo("2 " + name + " earned");
        assertThat(Text.of("home.points.title")).isEqualTo("My " + name);
    }

    @ParameterizedTest
    @CsvSource({"points,point", "stars,star", "Gold,Gold", "glass,glass", "s,s", "Sterne,Sterne"})
    void whatOneIsCalledIsGuessedFromMany(String many, String one) {
        assertThat(PointsName.oneOf(many)).isEqualTo(one);
    }

    private static void call(String many, String one) {
        var signedIn = new TestingAuthenticationToken("Mia", "");
        signedIn.setDetails(new PointsName(many, one));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
    }
}
