package app.laurel.platform.start;

import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.context.servlet.ApplicationServletEnvironment;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.data.repository.Repository;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * The context of a packaged Laurel, whose beans the build has found. Spring looks for a bean of a
 * type by asking each of the nearly one thousand; this context finds most of them by their names,
 * and knows when there can be none.
 */
final class PackagedContext
        implements ApplicationContextFactory,
                ApplicationContextInitializer<ServletWebServerApplicationContext> {

    @Override
    public ConfigurableApplicationContext create(WebApplicationType type) {
        return new ServletWebServerApplicationContext(new Beans());
    }

    @Override
    public Class<? extends ConfigurableEnvironment> getEnvironmentType(WebApplicationType type) {
        return ApplicationServletEnvironment.class;
    }

    @Override
    public ConfigurableEnvironment createEnvironment(WebApplicationType type) {
        return new ApplicationServletEnvironment();
    }

    /** Comes after the build's own initializer, which sets a resolver without names. */
    @Override
    public void initialize(ServletWebServerApplicationContext context) {
        context.getDefaultListableBeanFactory().setAutowireCandidateResolver(new OursByName());
    }

    private static final class Beans extends DefaultListableBeanFactory {

        private static final String[] NONE = {};

        /**
         * Spring remembers what it found for a class, but not for {@code Customizer<HttpBasic>}.
         */
        @Override
        public String[] getBeanNamesForType(
                ResolvableType type, boolean includeNonSingletons, boolean allowEagerInit) {
            var plain = type.resolve();
            if (plain != null
                    && type.hasGenerics()
                    && getBeanNamesForType(plain, includeNonSingletons, allowEagerInit).length
                            == 0) {
                return NONE;
            }
            return super.getBeanNamesForType(type, includeNonSingletons, allowEagerInit);
        }
    }

    /**
     * Our beans are named as their classes; Spring still checks type, primary and qualifier. A
     * repository is made when it is first used: the bootstrap mode says so, but the beans that the
     * build finds forget it.
     */
    private static final class OursByName extends ContextAnnotationAutowireCandidateResolver {

        private static final String OURS = "app.laurel.";

        @Override
        public String getSuggestedName(DependencyDescriptor dependency) {
            var said = super.getSuggestedName(dependency);
            var type = dependency.getDependencyType();
            return said != null || !type.getName().startsWith(OURS)
                    ? said
                    : StringUtils.uncapitalizeAsProperty(ClassUtils.getShortName(type));
        }

        @Override
        protected boolean isLazy(DependencyDescriptor dependency) {
            return Repository.class.isAssignableFrom(dependency.getDependencyType())
                    || super.isLazy(dependency);
        }
    }
}
