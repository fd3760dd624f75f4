package id.suara.consent.web;

import id.suara.consent.Channel;
import id.suara.consent.Consent;
import id.suara.consent.ConsentStatus;
import id.suara.consent.ConsentText;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
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
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a guardian reads and decides, purpose by purpose. */
@Named("consentPage")
@RequestScoped
public class ConsentPage {

    private static final String YES = "yes";
    private static final String NO = "no";

    /** One purpose on the page. */
    public record Row(ConsentText text, ConsentStatus status) {

        public Purpose purpose() {
            return text.getPurpose();
        }

        /** Participation has no answer beforehand; the others are off until the guardian says yes (L5). */
        String choice() {
            return switch (status) {
                case GIVEN -> YES;
                case ASKED -> purpose().isRequired() ? null : NO;
                case REFUSED, WITHDRAWN -> NO;
            };
        }
    }

    @Inject
    Consents consents;

    @Inject
    Guardians guardians;

    @Inject
    Persons persons;

    @Inject
    HttpServletRequest request;

    private String link;
    private DomainException refusal;
    private String childName;
    private String guardianName;
    private List<Row> rows = List.of();
    private final Map<String, String> choices = new HashMap<>();
    private final Map<String, String> textsRead = new HashMap<>();

    /** Before the form is decoded, for its fields are the rows. */
    @PostConstruct
    void load() {
        link = request.getParameter("link");
        try {
            long personId = consents.personOf(link);
            childName = persons.find(personId).getFullName();
            guardianName = guardians.of(personId).getName();
            Map<Purpose, Consent> decided = consents.of(personId);
            rows = consents.texts().values().stream()
                    .map(text -> new Row(text, decided.get(text.getPurpose()).getStatus()))
                    .toList();
        } catch (DomainException e) {
            refusal = e;
            return;
        }
        for (Row row : rows) {
            choices.put(row.purpose().name(), row.choice());
            textsRead.put(row.purpose().name(), row.text().getId().toString());
        }
    }

    /** @throws DomainException for a link that is not ours, expired or renewed: a page of its own */
    public void check() {
        if (refusal != null) {
            throw refusal;
        }
    }

    public void decide() throws IOException {
        check();
        Map<Purpose, Boolean> decisions = new EnumMap<>(Purpose.class);
        Map<Purpose, Long> texts = new EnumMap<>(Purpose.class);
        for (Row row : rows) {
            String choice = choices.get(row.purpose().name());
            if (choice != null) {
                decisions.put(row.purpose(), YES.equals(choice));
                texts.put(
                        row.purpose(), Long.valueOf(textsRead.get(row.purpose().name())));
            }
        }
        if (!decisions.containsKey(Purpose.PARTICIPATION)) {
            throw DomainException.invalid("consent.participation-undecided");
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        String language = faces.getViewRoot().getLocale().getLanguage();
        consents.decide(link, new DecideConsent(decisions, texts, Channel.LINK, language));
        faces.getExternalContext()
                .redirect("/consent?saved=true&link=" + URLEncoder.encode(link, StandardCharsets.UTF_8));
    }

    public boolean isParticipating() {
        return participation(ConsentStatus.GIVEN);
    }

    public boolean isUndecided() {
        return participation(ConsentStatus.ASKED);
    }

    private boolean participation(ConsentStatus status) {
        return rows.stream().anyMatch(row -> row.purpose().isRequired() && row.status() == status);
    }

    /** The link's value, to stand in another address. */
    public String getEncodedLink() {
        return URLEncoder.encode(link, StandardCharsets.UTF_8);
    }

    public String getChildName() {
        return childName;
    }

    public String getGuardianName() {
        return guardianName;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    /** The editions that stood on the page when the guardian read it, sent back with the choice. */
    public Map<String, String> getTextsRead() {
        return textsRead;
    }
}
