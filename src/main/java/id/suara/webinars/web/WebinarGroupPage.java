package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Texts;
import id.suara.webinars.FormTokens;
import id.suara.webinars.GroupRegistered;
import id.suara.webinars.Office;
import id.suara.webinars.PublicWebinar;
import id.suara.webinars.PublicWebinars;
import id.suara.webinars.RegisterGroup;
import id.suara.webinars.WebinarGroups;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Registering several of one office for a webinar. It makes no session. */
@Named("webinarGroupPage")
@RequestScoped
public class WebinarGroupPage extends AttendeeFields {

    private static final Pattern PERSON = Pattern.compile("people\\[(\\d+)]\\..*");

    /** Of a line, to know it again by. */
    private static final int BEGINNING = 40;

    @Inject
    PublicWebinars everybody;

    @Inject
    WebinarGroups groups;

    @Inject
    FormTokens tokens;

    @Inject
    HttpServletRequest request;

    private PublicWebinar webinar;
    private DomainException refusal;
    private String formToken;
    private String people;
    private boolean known;
    private final List<String> faults = new ArrayList<>();

    /** Before the form is decoded: which webinar it is about stands in the address. */
    @PostConstruct
    void load() {
        try {
            webinar = everybody.find(number("id"));
        } catch (DomainException e) {
            refusal = e;
        }
        formToken = tokens.goOn(request.getParameter("group:form"));
    }

    private long number(String parameter) {
        String given = request.getParameter(parameter);
        return given != null && given.matches("[0-9]{1,18}") ? Long.parseLong(given) : 0;
    }

    /** @throws DomainException for a webinar that nobody may see: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void send() throws IOException {
        check();
        tokens.requireByHand(formToken, request.getParameter("group:website"));
        List<String> lines = GroupLines.of(people);
        GroupRegistered told = register(lines);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/webinars/group?id=" + webinar.id() + "&people=" + told.people() + "&waiting="
                        + told.waiting());
    }

    private GroupRegistered register(List<String> lines) {
        try {
            return groups.register(
                    webinar.id(),
                    new RegisterGroup(
                            Office.of(attendee()),
                            lines.stream().map(GroupLines::read).toList(),
                            known,
                            locale().getLanguage()),
                    formToken);
        } catch (DomainException e) {
            throw told(e, lines);
        }
    }

    /** What is wrong with people is told line by line, on the page. */
    private DomainException told(DomainException wrong, List<String> lines) {
        for (FieldError fault : wrong.fields()) {
            Matcher person = PERSON.matcher(fault.field());
            if (person.matches()) {
                tell(lines.get(Integer.parseInt(person.group(1))), Integer.parseInt(person.group(1)) + 1, fault.code());
            }
        }
        return faults.isEmpty()
                ? wrong
                : DomainException.invalid("request.invalid", List.of(new FieldError("people", "webinars.group-lines")));
    }

    private void tell(String line, int number, String code) {
        String known = line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
        faults.add(Texts.get(locale(), "webinars.group.fault", String.valueOf(number), known)
                + " "
                + Texts.get(locale(), "error." + code));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public boolean isSent() {
        return getSentPeople() > 0 && !FacesContext.getCurrentInstance().isPostback();
    }

    public long getSentPeople() {
        return number("people");
    }

    public long getSentWaiting() {
        return number("waiting");
    }

    /** What is wrong with which line. */
    public List<String> getFaults() {
        return faults;
    }

    public PublicWebinar getWebinar() {
        return webinar;
    }

    public String getFormToken() {
        return formToken;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }
}
