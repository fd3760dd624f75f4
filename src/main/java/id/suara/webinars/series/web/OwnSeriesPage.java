package id.suara.webinars.series.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.OwnRegistration;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.series.OwnSeries;
import id.suara.webinars.series.OwnSeriesRegistrations;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Somebody's registrations that one form made, by the link from their mail. It makes no session. */
@Named("ownSeriesPage")
@RequestScoped
public class OwnSeriesPage {

    @Inject
    OwnSeries series;

    @Inject
    HttpServletRequest request;

    private String link;
    private OwnSeriesRegistrations own;
    private DomainException refusal;

    @PostConstruct
    void load() {
        link = request.getParameter("link");
        // It holds an address, and a button: "back" on an office's computer must not bring it up again.
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
        try {
            own = series.find(link);
        } catch (DomainException e) {
            refusal = e;
        }
    }

    /** @throws DomainException for a link that opens nothing: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void verify() throws IOException {
        check();
        series.verify(link);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(OwnSeries.LINK_PATH + URLEncoder.encode(link, StandardCharsets.UTF_8) + "&done=verified");
    }

    public String address(OwnRegistration one) {
        return OwnRegistrations.LINK_PATH + one.link();
    }

    public OwnSeriesRegistrations getOwn() {
        return own;
    }
}
