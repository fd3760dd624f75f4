package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.Entrance;
import id.suara.webinars.Joining;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a personal link into the meeting leads: in, in its time. It makes no session. */
@Named("joinPage")
@RequestScoped
public class JoinPage {

    @Inject
    Joining joining;

    @Inject
    HttpServletRequest request;

    private Entrance entrance;
    private DomainException refusal;

    @PostConstruct
    void load() {
        try {
            entrance = joining.look(request.getParameter("link"), Device.of(request));
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

    public Entrance getEntrance() {
        return entrance;
    }

    public String getEnterAddress() {
        return EnterServlet.PATH + "?link=" + URLEncoder.encode(entrance.link(), StandardCharsets.UTF_8);
    }
}
