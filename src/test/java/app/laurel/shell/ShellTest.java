package app.laurel.shell;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.browserless.mocks.MockService;
import com.vaadin.browserless.mocks.MockVaadinServlet;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** A test of components alone: real texts, no browser, no Spring and no database. */
public abstract class ShellTest extends BrowserlessTest {

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        scanTesters();
        MockVaadin.setup(MockedUI::new, new Servlet(new Routes()), lookupServices());
        initSignalsSupport();
        UI.getCurrent().setLocale(Locale.UK);
    }

    /** Shows a component as a person would see it. */
    protected <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    private static class Servlet extends MockVaadinServlet {

        Servlet(Routes routes) {
            super(routes, MockedUI::new);
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration) {
            var service = new Service(this, configuration);
            try {
                service.init();
            } catch (ServiceException e) {
                throw new IllegalStateException(e);
            }
            return service;
        }
    }

    private static class Service extends MockService {

        Service(VaadinServlet servlet, DeploymentConfiguration configuration) {
            super(servlet, configuration, MockedUI::new);
        }

        @Override
        protected Optional<Instantiator> loadInstantiators() {
            return Optional.of(new WithTexts(this));
        }
    }

    private static class WithTexts extends DefaultInstantiator {

        private final transient MessageBundles texts = new MessageBundles();

        WithTexts(Service service) {
            super(service);
        }

        @Override
        public I18NProvider getI18NProvider() {
            return texts;
        }
    }
}
