package org.corridor.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import org.corridor.platform.problem.Problem;
import org.corridor.platform.problem.Refusal.PartDown;
import org.jboss.logging.Logger;

/**
 * Answers 503 when a token cannot be checked because sign-in does not answer. The server throws in its request handling,
 * before JAX-RS, so no exception mapper sees it.
 */
public class SignInOutage implements ServletExtension {
    static final Problem PROBLEM = Problem.of(new PartDown("sign-in service"));

    static final String RETRY_AFTER_SECONDS = "5";

    /** Where clients in the field ask, which read no JSON. */
    private static final String FIELD = "/openrosa/";

    private static final Logger LOG = Logger.getLogger(SignInOutage.class);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addOuterHandlerChainWrapper(next -> exchange -> handle(next, exchange));
    }

    private static void handle(HttpHandler next, HttpServerExchange exchange) throws Exception {
        try {
            next.handleRequest(exchange);
        } catch (RuntimeException thrown) {
            if (exchange.isResponseStarted() || !fromSignIn(thrown)) {
                throw thrown;
            }
            LOG.warnf("Sign-in does not answer: %s", thrown.getMessage());
            answer(exchange);
        }
    }

    private static boolean fromSignIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("ELY23")) {
                return true;
            }
        }
        return false;
    }

    private static void answer(HttpServerExchange exchange) throws JsonProcessingException {
        exchange.setStatusCode(503);
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_AFTER_SECONDS);
        var field = exchange.getRelativePath().startsWith(FIELD);
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, field ? OpenRosaMessage.MEDIA_TYPE : Problem.MEDIA_TYPE);
        exchange.getResponseSender()
                .send(field ? OpenRosaMessage.of(PROBLEM.detail()) : Json.MAPPER.writeValueAsString(PROBLEM));
    }
}
