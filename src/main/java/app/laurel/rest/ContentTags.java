package app.laurel.rest;

import app.laurel.platform.Sha256;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each answer a tag that is made of its content, and answers 304 to whoever has that content
 * already.
 */
class ContentTags extends OncePerRequestFilter {

    private static final int LENGTH = 22;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("PUT");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_OK && isJson(answer)) {
            var tag = of(answer.getContentAsByteArray());
            answer.setHeader(HttpHeaders.ETAG, tag);
            if (request.getMethod().equals("GET")
                    && matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        answer.copyBodyToResponse();
    }

    /** The tag of a content, with its quotation marks. */
    static String of(byte[] content) {
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(content));
        return '"' + hash.substring(0, LENGTH) + '"';
    }

    /** Whether the header names the tag, or any. */
    static boolean matches(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    private static boolean isJson(HttpServletResponse answer) {
        var type = answer.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_JSON_VALUE);
    }
}
