package id.suara.messaging;

import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import id.suara.messaging.texts.Block;
import id.suara.messaging.texts.Wording;
import id.suara.safeguarding.SafeguardingEvent;
import id.suara.safeguarding.SafeguardingOfficers;
import id.suara.safeguarding.SafeguardingOfficers.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells officers that there is something to read, and nothing of what it is (S18): the same words whatever happened, a link to
 * the list, and no number of a case. Where no officer can be reached, organizers are told that, and no more. The words are not among those that organizers edit.
 */
@ApplicationScoped
class ConcernLetters {

    static final String REPORT = "concern";
    static final String UNATTENDED = "concern-unattended";

    @Inject
    Outbox outbox;

    @Inject
    SafeguardingOfficers officers;

    @Inject
    Settings settings;

    public void on(@Observes SafeguardingEvent event) {
        List<Contact> readers = officers.readersOf(event.caseId());
        if (readers.stream().allMatch(officer -> officer.email() == null)) {
            officers.organizers().forEach(organizer -> write(UNATTENDED, organizer, "/safeguarding/units"));
        } else {
            readers.forEach(officer -> write(REPORT, officer, "/safeguarding/cases"));
        }
    }

    private void write(String kind, Contact to, String path) {
        if (to.email() == null) {
            return;
        }
        Locale locale = Locale.forLanguageTag(to.language());
        String link = settings.baseUrl() + path;
        // About its reader: the list of outgoing mail must not tell one case from another.
        outbox.write(
                new WriteMail(
                        kind, new Subject("account", to.accountId()), to.name(), to.email(), to.language(), Map.of()),
                new Wording.Filled(
                        text(locale, kind, "subject"),
                        List.of(
                                new Block(Block.Kind.PARAGRAPH, List.of(text(locale, kind, "text"))),
                                new Block(Block.Kind.LINK, List.of(link))),
                        text(locale, kind, "button")),
                link,
                Texts.get(locale, "messaging.concern.sender"));
    }

    private static String text(Locale locale, String kind, String part) {
        return Texts.get(locale, "messaging." + kind + "." + part);
    }
}
