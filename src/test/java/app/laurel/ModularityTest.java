package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The modules know each other only through what they offer, and never in a circle. */
class ModularityTest {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(LaurelApplication.class);

    @Test
    void modulesKeepTheirBoundaries() {
        // verify() looks once only: a second try would always pass
        MODULES.detectViolations().throwIfPresent();
    }

    @Test
    void pointsKnowNobodyButThePlatform() {
        assertThat(known("points")).containsOnly("platform");
    }

    @Test
    void peopleKnowNothingOfWhatTheyDoHere() {
        assertThat(known("people")).containsOnly("platform", "shell", "rest");
    }

    private static Iterable<String> known(String module) {
        return MODULES.getModuleByName(module)
                .orElseThrow()
                .getDependencies(MODULES, DependencyDepth.ALL)
                .uniqueModules()
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .toList();
    }
}
