package id.suara.messaging.web;

import id.suara.kernel.DomainException;
import id.suara.messaging.addresses.MailStops;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Asks a reader whether to stop a kind of mail, by the link that stands in it; and lets it come again. */
@Named("mailStopPage")
@RequestScoped
public class MailStopPage {

    @Inject
    MailStops stops;

    @Inject
    HttpServletRequest request;

    private String kind;
    private String link;
    private boolean stopped;
    private DomainException refusal;

    @PostConstruct
    void load() {
        kind = request.getParameter("kind");
        link = request.getParameter("link");
        try {
            stopped = stops.isStopped(kind, link);
        } catch (DomainException e) {
            refusal = e;
        }
    }

    /** @throws DomainException for a link that is not ours: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void stop() {
        stops.stop(kind, link);
        stopped = true;
    }

    public void resume() {
        stops.resume(kind, link);
        stopped = false;
    }

    public String getKind() {
        return kind;
    }

    public boolean isStopped() {
        return stopped;
    }
}
