package id.suara.webinars.series.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.FormTokens;
import id.suara.webinars.PublicWebinar;
import id.suara.webinars.RegisterAttendee;
import id.suara.webinars.RegistrationStatus;
import id.suara.webinars.series.PublicSeries;
import id.suara.webinars.series.SeriesOffer;
import id.suara.webinars.series.SeriesRegistrations;
import id.suara.webinars.series.SeriesTurn;
import id.suara.webinars.web.AttendeeFields;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** One series, and the form to register for several of its webinars. It makes no session. */
@Named("seriesPage")
@RequestScoped
public class SeriesPage extends AttendeeFields {

    private static final String CHOSEN = "register:webinars";

    @Inject
    PublicSeries everybody;

    @Inject
    SeriesRegistrations registrations;

    @Inject
    FormTokens tokens;

    @Inject
    HttpServletRequest request;

    private SeriesOffer offer;
    private DomainException refusal;
    private String formToken;
    private List<Long> chosen = List.of();
    private String email;
    private boolean agreed;

    /** Before the form is decoded: which series it is about stands in the address. */
    @PostConstruct
    void load() {
        formToken = tokens.goOn(request.getParameter("register:form"));
        try {
            offer = everybody.find(number(request.getParameter("id")));
            chosen = sentBefore()
                    ? sent()
                    : offer.open().stream().map(PublicWebinar::id).toList();
        } catch (DomainException e) {
            refusal = e;
        }
    }

    private boolean sentBefore() {
        return request.getParameter("register:form") != null;
    }

    /** Plain boxes: those of Faces refuse the whole form when a webinar has gone from the list meanwhile. */
    private List<Long> sent() {
        String[] sent = request.getParameterValues(CHOSEN);
        return sent == null
                ? List.of()
                : Stream.of(sent).map(SeriesPage::number).toList();
    }

    private static long number(String given) {
        return given != null && given.matches("[0-9]{1,18}") ? Long.parseLong(given) : 0;
    }

    /** @throws DomainException for a series that nobody may see: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void send() throws IOException {
        check();
        tokens.requireByHand(formToken, request.getParameter("register:website"));
        FacesContext faces = FacesContext.getCurrentInstance();
        List<SeriesTurn> turns = registrations.register(
                offer.id(),
                new RegisterAttendee(
                        attendee(),
                        email,
                        agreed,
                        faces.getViewRoot().getLocale().getLanguage(),
                        List.of()),
                chosen,
                formToken);
        long waiting = turns.stream()
                .filter(turn -> turn.status() == RegistrationStatus.WAITLISTED)
                .count();
        faces.getExternalContext()
                .redirect("/webinars/series?id=" + offer.id() + "&sent=" + turns.size() + "&line=" + waiting);
    }

    /** For how many webinars the form before was sent; 0 for none. */
    public long getSent() {
        return FacesContext.getCurrentInstance().isPostback() ? 0 : number(request.getParameter("sent"));
    }

    /** In how many of them they wait. */
    public long getInLine() {
        return number(request.getParameter("line"));
    }

    public boolean isChosen(long webinar) {
        return chosen.contains(webinar);
    }

    public SeriesOffer getOffer() {
        return offer;
    }

    public String getFormToken() {
        return formToken;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
