package app.laurel.shell.error;

import app.laurel.platform.ApiPath;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives requests that the server refuses before the application sees them, as with an address that
 * cannot be read, the same answers as others: programs a problem, people a page.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusedRequests implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Answers()));
    }

    /** Comes before the server's own, which says that it is Tomcat's, in English. */
    private static class Answers extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            var status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                var api = ApiPath.isUnder(request.getRequestURI(), request.getContextPath());
                response.setContentType(api ? PlainProblem.CONTENT_TYPE : PlainNotice.CONTENT_TYPE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(api ? PlainProblem.of(status) : PlainNotice.of(status));
                    response.finishResponse();
                }
            } catch (java.io.IOException gone) {
                container.getLogger().debug("The browser closed the connection", gone);
            }
        }
    }
}
