package id.suara.messaging;

import id.suara.congress.Congresses;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.consent.Consent;
import id.suara.consent.ConsentEvent;
import id.suara.consent.ConsentStatus;
import id.suara.consent.ConsentText;
import id.suara.consent.ConsentTexts;
import id.suara.consent.Consents;
import id.suara.consent.Guardian;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.identity.Person;
import id.suara.identity.Persons;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Asks guardians for consent, and confirms what they decided. One without e-mail is reached on paper, by the office. */
@ApplicationScoped
class GuardianLetters {

    static final String REQUEST = "consent-request";
    static final String RECORDED = "consent-recorded";
    static final String LINK = "consent-link";
    static final String RENEWAL = "consent-renewal";
    static final String REMINDER = "consent-reminder";
    static final String OWN_CONSENT = "own-consent";
    static final String OWN_CONSENT_REMINDER = "own-consent-reminder";
    static final String ASSENT_REFUSED = "assent-refused";

    /** A line of the confirmation. */
    public record Decision(String title, boolean given) {}

    @Inject
    Outbox outbox;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    Persons persons;

    @Inject
    Regions regions;

    @Inject
    Congresses congresses;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    public void ask(@Observes ConsentEvent.Asked asked) {
        // The link of an earlier request is void from now on; if that mail still waits, it must not go.
        outbox.withhold(REQUEST, about(asked.personId()));
        Guardian guardian = guardians.find(asked.guardianId());
        if (guardian.getEmail() != null) {
            write(REQUEST, persons.find(asked.personId()), guardian, Map.of());
        }
    }

    /** To the address we know, whoever asked. */
    public void sendLink(@Observes ConsentEvent.LinkWanted wanted) {
        Guardian guardian = guardians.find(wanted.guardianId());
        if (guardian.getEmail() != null) {
            write(LINK, persons.find(wanted.personId()), guardian, Map.of());
        }
    }

    /** One letter to each guardian, however many children: the link opens them all. */
    public void askAgain(@Observes ConsentEvent.TextAsksAgain renewed) {
        ConsentText text = consents.text(renewed.textId());
        LocalDate from = LocalDate.ofInstant(text.getEffectiveAt(), ConsentTexts.ZONE);
        guardians.whoGave(renewed.purpose()).forEach((guardianId, personId) -> {
            Guardian guardian = guardians.find(guardianId);
            if (guardian.getEmail() != null) {
                write(
                        RENEWAL,
                        persons.find(personId),
                        guardian,
                        Map.of(
                                "text",
                                text.title(locale(guardian)),
                                "from",
                                from,
                                "consequence",
                                Texts.get(
                                        locale(guardian),
                                        renewed.purpose().isRequired()
                                                ? "messaging.consequence.renewal-required"
                                                : "messaging.consequence.renewal-optional")));
            }
        });
    }

    public void remind(@Observes ConsentEvent.Reminded reminded) {
        Guardian guardian = guardians.of(reminded.personId());
        outbox.withhold(REQUEST, about(reminded.personId()));
        write(REMINDER, persons.find(reminded.personId()), guardian, Map.of());
    }

    /** L6: told, and asked to confirm. */
    public void tell(@Observes ConsentEvent.OwnConsentGiven given) {
        Guardian guardian = guardians.of(given.personId());
        if (guardian.getEmail() != null) {
            write(OWN_CONSENT, persons.find(given.personId()), guardian, Map.of());
        }
    }

    public void remind(@Observes ConsentEvent.ConfirmationReminded reminded) {
        outbox.withhold(OWN_CONSENT, about(reminded.personId()));
        write(OWN_CONSENT_REMINDER, persons.find(reminded.personId()), guardians.of(reminded.personId()), Map.of());
    }

    public void tell(@Observes ConsentEvent.AssentRefused refused) {
        Guardian guardian = guardians.of(refused.personId());
        if (guardian.getEmail() != null) {
            write(ASSENT_REFUSED, persons.find(refused.personId()), guardian, Map.of());
        }
    }

    public void confirm(@Observes ConsentEvent.Given given) {
        confirm(given.personId());
    }

    public void confirm(@Observes ConsentEvent.Refused refused) {
        confirm(refused.personId());
    }

    public void confirm(@Observes ConsentEvent.Withdrawn withdrawn) {
        confirm(withdrawn.personId());
    }

    /** Each purpose is told apart, and the last telling of a transaction knows them all: the outbox keeps one mail. */
    private void confirm(long personId) {
        Map<Purpose, Consent> state = consents.of(personId);
        ConsentStatus participation = state.get(Purpose.PARTICIPATION).getStatus();
        outbox.withhold(REQUEST, about(personId));
        outbox.withhold(REMINDER, about(personId));
        if (participation != ConsentStatus.GIVEN && participation != ConsentStatus.WITHDRAWN) {
            // L3: who has not consented hears nothing more from us.
            return;
        }
        Guardian guardian = guardians.of(personId);
        if (guardian.getEmail() == null) {
            return;
        }
        Person child = persons.find(personId);
        Locale locale = locale(guardian);
        List<Decision> decisions = decisions(state, locale);
        write(
                RECORDED,
                child,
                guardian,
                Map.of(
                        "decisions",
                        decisions,
                        "answers",
                        decisions.stream()
                                .map(decision -> answer(decision, locale))
                                .toList(),
                        "consequence",
                        consequence(participation == ConsentStatus.GIVEN, child, locale)));
    }

    private static String answer(Decision decision, Locale locale) {
        return decision.title() + ": "
                + Texts.get(locale, decision.given() ? "messaging.answer.yes" : "messaging.answer.no");
    }

    private static String consequence(boolean participates, Person child, Locale locale) {
        return participates
                ? Texts.get(locale, "messaging.consequence.takes-part")
                : Texts.named(
                        Texts.get(locale, "messaging.consequence.withdrawn"), Map.of("child", child.getNickname()));
    }

    private List<Decision> decisions(Map<Purpose, Consent> state, Locale locale) {
        Map<Purpose, ConsentText> texts = consents.texts();
        List<Decision> decisions = new ArrayList<>();
        new EnumMap<>(state).forEach((purpose, consent) -> {
            if (consent.getStatus() != ConsentStatus.ASKED) {
                decisions.add(
                        new Decision(texts.get(purpose).title(locale), consent.getStatus() == ConsentStatus.GIVEN));
            }
        });
        return decisions;
    }

    private void write(String kind, Person child, Guardian guardian, Map<String, Object> more) {
        Province province = regions.province(child.getProvinceCode()).orElseThrow();
        ZoneId zone = province.zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Map<String, Object> values = new HashMap<>(more);
        values.put("guardian", guardian.getName());
        values.put("child", child.getNickname());
        values.put("fullName", child.getFullName());
        values.put("province", province.name(locale(guardian)));
        values.put("congress", congresses.requireCurrent().getName());
        values.put("link", settings.baseUrl() + guardians.linkPath(child.getId()));
        values.put("days", Guardians.LINK_LASTS.toDays());
        values.put("day", today);
        // It ends within its last day; the day before is one that it surely outlasts.
        values.put("lastDay", today.plusDays(Guardians.LINK_LASTS.toDays() - 1));
        WriteMail mail = new WriteMail(
                kind, about(child.getId()), guardian.getName(), guardian.getEmail(), guardian.getLanguage(), values);
        outbox.write(kind.equals(REQUEST) && isFamilyHere() ? mail.awaitedNow() : mail);
    }

    /** Whether it is a family that acts, registering its child: whoever does looks for the mail now. */
    private boolean isFamilyHere() {
        return !current.get().isSystem() && !current.get().isSignedIn();
    }

    private static Locale locale(Guardian guardian) {
        return Locale.forLanguageTag(guardian.getLanguage());
    }

    private static Subject about(long personId) {
        return new Subject("person", personId);
    }
}
