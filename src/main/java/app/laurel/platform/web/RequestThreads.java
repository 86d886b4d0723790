package app.laurel.platform.web;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Serves at most {@code server.tomcat.threads.max} requests at the same time, each in a virtual
 * thread. Without a limit, each of thousands that come at once takes its buffers, about 130 KB, and
 * all of them become slow together; those that wait for their turn take next to nothing.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestThreads implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final int IDLE_SECONDS = 10;

    private final int most;

    RequestThreads(TomcatServerProperties server) {
        this.most = server.getThreads().getMax();
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(handler -> handler.setExecutor(atMost(most)));
    }

    /** Does as many tasks at the same time, the others in the order in which they came. */
    static Executor atMost(int many) {
        var threads =
                new ThreadPoolExecutor(
                        many,
                        many,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofVirtual().name("tomcat-handler-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
