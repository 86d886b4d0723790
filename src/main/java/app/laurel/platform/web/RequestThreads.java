package app.laurel.platform.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Serves at most {@code server.tomcat.threads.max} requests at the same time, each in a virtual
 * thread. Without a limit, each of thousands that come at once takes its buffers, about 130 KB, and
 * all of them become slow together; those that wait for their turn take next to nothing. The first
 * wait until traffic is accepted, or those who wait for a busy server to come back would take the
 * connections that it needs to do so.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class RequestThreads implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final int IDLE_SECONDS = 10;

    private final int most;
    private final CountDownLatch ready = new CountDownLatch(1);

    RequestThreads(TomcatServerProperties server) {
        this.most = server.getThreads().getMax();
    }

    @EventListener
    void accept(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            ready.countDown();
        }
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(handler -> handler.setExecutor(atMost(most, ready)));
    }

    /**
     * Does as many tasks at the same time, the others in the order in which they came, and none
     * before it is ready.
     */
    static Executor atMost(int many, CountDownLatch ready) {
        var threads =
                new ThreadPoolExecutor(
                        many,
                        many,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofVirtual().name("tomcat-handler-", 0).factory()) {
                    @Override
                    protected void beforeExecute(Thread thread, Runnable task) {
                        try {
                            ready.await();
                        } catch (InterruptedException e) {
                            thread.interrupt();
                        }
                    }
                };
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
