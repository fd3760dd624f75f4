package id.suara.consent.web;

import id.suara.consent.Assents;
import id.suara.consent.Channel;
import id.suara.consent.Consent;
import id.suara.consent.ConsentText;
import id.suara.consent.ConsentTexts;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.GuardianVisit;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.identity.Persons;
import id.suara.kernel.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A guardian's page: their children, and what they read and decide for each, purpose by purpose. */
@Named("consentPage")
@RequestScoped
public class ConsentPage {

    private static final Set<String> RENEWABLE = Set.of("link.expired", "consent.link-renewed");

    @Inject
    Consents consents;

    @Inject
    ConsentTexts consentTexts;

    @Inject
    Guardians guardians;

    @Inject
    Assents assents;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String link;
    private DomainException refusal;
    private String guardianName;
    private List<GuardianChild> children = List.of();
    private GuardianChild child;
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, String> textsRead = new HashMap<>();

    /** Before the form is decoded, for its fields are the rows. */
    @PostConstruct
    void load() {
        link = request.getParameter("link");
        try {
            GuardianVisit visit = guardians.visit(link);
            guardianName = guardians.find(visit.guardianId()).getName();
            Map<Purpose, ConsentText> texts = consentTexts.toRead();
            children = visit.children().stream()
                    .filter(id -> !guardians.isOver(id))
                    .map(id -> child(id, texts))
                    .toList();
            child = chosen(request.getParameter("child"));
        } catch (DomainException e) {
            refusal = e;
            return;
        }
        if (child != null) {
            for (PurposeRow row : child.rows()) {
                choices.put(row.purpose().name(), row.choice());
                textsRead.put(row.purpose().name(), row.text().getId().toString());
            }
        }
    }

    private GuardianChild child(long id, Map<Purpose, ConsentText> texts) {
        Map<Purpose, Consent> decided = consents.of(id);
        Set<Purpose> renewed = consents.toRenew(id);
        return new GuardianChild(
                id,
                persons.find(id).getFullName(),
                assents.awaitsGuardian(id),
                texts.values().stream()
                        .map(text -> new PurposeRow(
                                text,
                                decided.get(text.getPurpose()),
                                renewed.contains(text.getPurpose()),
                                !text.isEffective(clock.instant())))
                        .toList());
    }

    private GuardianChild chosen(String id) {
        if (id == null) {
            return children.size() == 1 ? children.get(0) : null;
        }
        return children.stream()
                .filter(one -> Long.toString(one.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("consent.no-child"));
    }

    /** @throws DomainException for a link that is not ours, or another family's child: a page of its own */
    public void check() {
        if (isRenewable()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        } else if (refusal != null) {
            throw refusal;
        }
    }

    public void sendLinkAgain() throws IOException {
        guardians.sendLinkAgain(link);
        redirect("sent=true&link=" + encoded(link));
    }

    public void decide() throws IOException {
        requireOpen();
        Map<Purpose, Boolean> decisions = new EnumMap<>(Purpose.class);
        for (PurposeRow row : child.rows()) {
            String choice = choices.get(row.purpose().name());
            if (row.asked() && choice != null) {
                decisions.put(row.purpose(), PurposeRow.YES.equals(choice));
            }
        }
        if (child.undecided() && !decisions.containsKey(Purpose.PARTICIPATION)) {
            throw DomainException.invalid("consent.participation-undecided");
        }
        save(decisions, "saved");
    }

    /** What the child of 17 consented to. The page of the withdrawal is the other answer. */
    public void confirm() throws IOException {
        requireOpen();
        assents.confirm(link, child.id());
        redirect("confirmed=true&child=" + child.id() + "&link=" + encoded(link));
    }

    /** The second of the two taps; the first has led to the page that says what follows. */
    public void withdraw() throws IOException {
        requireOpen();
        save(Map.of(Purpose.PARTICIPATION, false), "withdrawn");
    }

    private void requireOpen() {
        if (refusal != null) {
            throw refusal;
        }
    }

    private void save(Map<Purpose, Boolean> decisions, String done) throws IOException {
        Map<Purpose, Long> texts = new EnumMap<>(Purpose.class);
        decisions.keySet().forEach(purpose -> texts.put(purpose, Long.valueOf(textsRead.get(purpose.name()))));
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        if (!decisions.isEmpty()) {
            consents.decide(link, child.id(), new DecideConsent(decisions, texts, Channel.LINK, language));
        }
        redirect(done + "=true&child=" + child.id() + "&link=" + encoded(link));
    }

    private static void redirect(String query) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/consent?" + query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Whether the link once was good, so that a new one can be sent to its owner. */
    public boolean isRenewable() {
        return refusal != null && RENEWABLE.contains(refusal.code());
    }

    /** Whether the link is good and nothing is left to decide on. */
    public boolean isOver() {
        return refusal == null && children.isEmpty();
    }

    /** How far the applications of these children are. */
    public String getStatusAddress() {
        return "/status?link=" + encoded(link);
    }

    /** Whether it was opened by a printed code, which is typed again rather than mailed. */
    public boolean isTyped() {
        return Guardians.isTyped(link);
    }

    /** Where the page shows another of the children, or the list of them when it is null. */
    public String to(Long childId) {
        return "/consent?link=" + encoded(link) + (childId == null ? "" : "&child=" + childId);
    }

    public String getGuardianName() {
        return guardianName;
    }

    public List<GuardianChild> getChildren() {
        return children;
    }

    /** The one who is decided for; null while a guardian of several has not chosen. */
    public GuardianChild getChild() {
        return child;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    /** The editions that stood on the page when the guardian read it, sent back with the choice. */
    public Map<String, String> getTextsRead() {
        return textsRead;
    }
}
