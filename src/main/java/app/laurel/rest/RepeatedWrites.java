package app.laurel.rest;

import app.laurel.platform.Actor;
import app.laurel.platform.Sha256;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Reads the bodies of writes, and answers a write that comes once more under the same key as it was
 * answered first, as long as whoever sends it may.
 */
class RepeatedWrites extends OncePerRequestFilter {

    static final String REPLAYED = "Idempotent-Replayed";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final List<String> KEPT =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);

    /** Who may not, came too often or met a failure of ours may try again under the same key. */
    private static final Set<Integer> NO_ANSWER = Set.of(401, 403, 429);

    private final KnownAnswers answers;
    private final CurrentActor currentActor;
    private final Guards guards;
    private final Problems problems;

    RepeatedWrites(
            KnownAnswers answers, CurrentActor currentActor, Guards guards, Problems problems) {
        this.answers = answers;
        this.currentActor = currentActor;
        this.guards = guards;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var whole = WholeBody.of(request);
            var key = WriteKey.sent(request);
            var actor = currentActor.find();
            if (key == null || actor.isEmpty()) {
                chain.doFilter(whole, response);
            } else {
                once(whole, response, chain, actor.get(), key);
            }
        } catch (Declined declined) {
            problems.answer(response, declined);
        }
    }

    private void once(
            WholeBody request,
            HttpServletResponse response,
            FilterChain chain,
            Actor actor,
            String key)
            throws ServletException, IOException {
        var fingerprint = fingerprint(request);
        if (!answers.begin(actor.id(), key, fingerprint)) {
            if (guards.letPass(request, response)) {
                repeat(response, actor, key, fingerprint);
            }
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        var kept = false;
        try {
            chain.doFilter(request, answer);
            var status = answer.getStatus();
            if (status < 500 && !NO_ANSWER.contains(status)) {
                answers.keep(
                        actor.id(), key, status, headers(answer), answer.getContentAsByteArray());
                kept = true;
            }
        } finally {
            if (!kept) {
                answers.forget(actor.id(), key);
            }
        }
        answer.copyBodyToResponse();
    }

    private void repeat(HttpServletResponse response, Actor actor, String key, String fingerprint)
            throws IOException {
        var known = answers.known(actor.id(), key);
        if (known.isPresent() && !known.get().fingerprint().equals(fingerprint)) {
            throw new Declined(Problem.of(422, "idempotency-key-reused"));
        }
        if (known.isEmpty() || known.get().status() == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            throw new Declined(Problem.of(409, "in-progress"));
        }
        var first = known.get();
        response.setStatus(Objects.requireNonNull(first.status()));
        Objects.requireNonNull(first.headers())
                .lines()
                .map(line -> line.split(": ", 2))
                .forEach(header -> response.setHeader(header[0], header[1]));
        response.setHeader(REPLAYED, "true");
        var body = Objects.requireNonNull(first.body());
        if (body.length > 0) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static String headers(HttpServletResponse answer) {
        return KEPT.stream()
                .filter(name -> answer.getHeader(name) != null)
                .map(name -> name + ": " + answer.getHeader(name))
                .collect(Collectors.joining("\n"));
    }

    private static String fingerprint(WholeBody request) {
        var what =
                "%s %s?%s\n"
                        .formatted(
                                request.getMethod(),
                                request.getRequestURI(),
                                request.getQueryString());
        return Sha256.hex(what.getBytes(StandardCharsets.UTF_8), request.body());
    }
}
