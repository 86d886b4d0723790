package app.laurel.platform.database;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Has Hibernate get ready beside the web server instead of after it: what customizes the server is
 * made first.
 */
@Component
class PersistenceFirst implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final BeanFactory beans;

    PersistenceFirst(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        beans.getBean("entityManagerFactory");
    }
}
