package app.laurel.support;

import com.vaadin.browserless.internal.Routes;
import com.vaadin.browserless.mocks.MockService;
import com.vaadin.browserless.mocks.MockVaadinServlet;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.SpringInstantiator;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** The servlet of {@link ViewTest}: its views and listeners are Spring's. */
class SpringServletForTests extends MockVaadinServlet {

    private final transient ApplicationContext context;

    SpringServletForTests(Routes routes, ApplicationContext context) {
        super(routes, MockedUI::new);
        this.context = context;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) {
        var service = new SpringService(this, configuration, context);
        try {
            service.init();
        } catch (ServiceException e) {
            throw new IllegalStateException(e);
        }
        getRoutes().register(service.getContext());
        return service;
    }

    private static class SpringService extends MockService {

        private final transient ApplicationContext context;

        SpringService(
                VaadinServlet servlet,
                DeploymentConfiguration configuration,
                ApplicationContext context) {
            super(servlet, configuration, MockedUI::new);
            this.context = context;
        }

        @Override
        protected Optional<Instantiator> loadInstantiators() {
            return Optional.of(new SpringInstantiator(this, context));
        }
    }
}
