package id.suara.platform.web;

import id.suara.kernel.DomainException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Locale;

/**
 * What keeps a page from being shown.
 *
 * @param status the HTTP status
 * @param kind the key of its words, {@code problem.<kind>.title} and so on: a status, {@code expired} or {@code forged}
 * @param refusal says it in its own words; {@code null} when the kind's have to do
 * @param reference what the log calls it; {@code null} when there is nothing to look up
 */
record Problem(int status, String kind, DomainException refusal, String reference) {

    /** Request attribute that carries it to the error page. */
    static final String ATTRIBUTE = "suara.problem";

    private static final System.Logger LOG = System.getLogger(Problem.class.getPackageName());
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Problem of(Throwable cause) {
        if (cause instanceof DomainException refusal) {
            return new Problem(refusal.kind().status(), kindOf(refusal.kind()), refusal, null);
        }
        if (isExpiry(cause)) {
            return new Problem(409, "expired", null, null);
        }
        if (isBusy(cause)) {
            return of(503);
        }
        return new Problem(500, "500", null, log(cause));
    }

    /** Somebody else held what this one waited for, for longer than anybody waits. */
    static boolean isBusy(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failed && LOCK_NOT_AVAILABLE.equals(failed.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    static Problem of(int status) {
        String kind =
                switch (status) {
                    case 400, 403, 404, 405, 409, 410, 413, 429, 503 -> Integer.toString(status);
                    case 401 -> "403";
                    case 412 -> "409";
                    case 422 -> "400";
                    default -> status < 500 ? "400" : "500";
                };
        return new Problem(status, kind, null, null);
    }

    static Problem forged() {
        return new Problem(403, "forged", null, null);
    }

    /** A view that is no longer known, or whose nonce is missing because the session has ended. */
    static boolean isExpiry(Throwable cause) {
        return cause instanceof ViewExpiredException
                || "org.primefaces.csp.CspException".equals(cause.getClass().getName());
    }

    /** @return what the log now calls it, short enough to be read out on the telephone */
    static String log(Throwable cause) {
        String reference = Integer.toString(36 * 36 * 36 * 36 + RANDOM.nextInt(34 * 36 * 36 * 36 * 36), 36)
                .toUpperCase(Locale.ROOT);
        LOG.log(System.Logger.Level.ERROR, "Page failed, reference " + reference, cause);
        return reference;
    }

    void send(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                // A script cannot show a page it did not ask for: it is led there.
                external.redirect(ErrorServlet.PATH + "?kind=" + kind);
            } else {
                external.getRequestMap().put(ATTRIBUTE, this);
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static String kindOf(DomainException.Kind kind) {
        return of(kind.status()).kind();
    }
}
