package id.suara.messaging.webinars;

import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.messaging.Outbox;
import id.suara.messaging.WriteMail;
import id.suara.webinars.InvitedAttendee;
import id.suara.webinars.InvitedAttendees;
import id.suara.webinars.WebinarEvent;
import id.suara.webinars.series.OwnSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes once to an address that one form registered for several webinars. What follows is written for each by itself ({@link
 * WebinarLetters}). That it is a kind of its own keeps it from being taken back when one of its webinars is moved or cancelled:
 * the reader has to be asked about the others.
 */
@ApplicationScoped
class SeriesLetters {

    static final String REGISTERED = "webinar-series-registered";

    private static final String REGISTRATION = "webinar-registration";

    @Inject
    Outbox outbox;

    @Inject
    AskedAddresses asked;

    @Inject
    InvitedAttendees attendees;

    @Inject
    OwnSeries own;

    @Inject
    Settings settings;

    public void ask(@Observes WebinarEvent.RegisteredTogether together) {
        List<InvitedAttendee> all = together.registrationIds().stream()
                .map(id -> attendees.find(id).orElseThrow())
                .toList();
        String link = settings.baseUrl() + own.linkPath(together.registrationIds());
        List<InvitedAttendee> unanswered =
                all.stream().filter(Predicate.not(InvitedAttendee::verified)).toList();
        List<InvitedAttendee> known =
                all.stream().filter(InvitedAttendee::verified).toList();
        takeBack(all);
        if (!unanswered.isEmpty() && asked.mayWrite(unanswered.get(0).email())) {
            write(REGISTERED, "series-asked", unanswered, link);
        }
        if (!known.isEmpty()) {
            write(WebinarLetters.AGAIN, "series-again", known, link);
        }
    }

    /** What still waits to ask about one of them would ask twice. */
    private void takeBack(List<InvitedAttendee> all) {
        outbox.withhold(
                List.of(WebinarLetters.REGISTERED, WebinarLetters.AGAIN, REGISTERED),
                REGISTRATION,
                all.stream().map(InvitedAttendee::registrationId).toList());
    }

    private void write(String kind, String occasion, List<InvitedAttendee> about, String link) {
        InvitedAttendee first = about.get(0);
        WebinarWords words = new WebinarWords(first);
        outbox.write(
                new WriteMail(
                        kind,
                        new Subject(REGISTRATION, first.registrationId()),
                        words.recipient(),
                        first.email(),
                        first.language(),
                        Map.of()),
                words.mail(
                        occasion,
                        link,
                        about.stream().map(InvitedAttendee::webinar).toList()),
                link,
                words.sender());
    }
}
