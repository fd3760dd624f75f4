package id.suara.platform.security;

import id.suara.identity.SignIn;
import id.suara.identity.web.SessionAccount;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out who calls, for every request, and sends visitors of a protected page to the sign-in. */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final String AGREEMENT = "/agree";

    @Inject
    SignIn signIn;

    @Inject
    CurrentCaller current;

    @Inject
    RemoteAddress addresses;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String address = addresses.of(request);
        boolean api = request.getServletPath().startsWith("/api");
        Optional<Caller> caller = api ? byToken(request, address) : bySession(request, address);
        current.set(caller.orElseGet(() -> Caller.visitor(address)));
        if (!api && context.isProtected() && mustAgreeFirst(caller, request)) {
            return send(response, AGREEMENT);
        }
        if (caller.isPresent()) {
            return context.notifyContainerAboutLogin(
                    "account:" + caller.get().accountId(),
                    caller.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return sendToSignIn(request, response);
    }

    private Optional<Caller> byToken(HttpServletRequest request, String address) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        Optional<Caller> caller =
                signIn.ofToken(header.substring(BEARER.length()).strip(), address);
        if (caller.isEmpty()) {
            request.setAttribute(BearerCheck.REFUSED, Boolean.TRUE);
        }
        return caller;
    }

    private Optional<Caller> bySession(HttpServletRequest request, String address) {
        return SessionAccount.of(request)
                .flatMap(account -> signIn.ofSession(account.accountId(), account.edition(), address));
    }

    /** S2: a child who has not agreed to what the account is for sees the page that asks them, and public ones. */
    private static boolean mustAgreeFirst(Optional<Caller> caller, HttpServletRequest request) {
        return caller.filter(found -> found.roles().isEmpty()).isPresent()
                && !request.getServletPath().replaceFirst("\\.xhtml$", "").equals(AGREEMENT);
    }

    private static AuthenticationStatus sendToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String then = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
        return send(response, "GET".equals(request.getMethod()) ? "/sign-in?then=" + then : "/sign-in");
    }

    private static AuthenticationStatus send(HttpServletResponse response, String address) {
        try {
            response.sendRedirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
