package id.suara.agenda.calendars;

import id.suara.kernel.Settings;
import id.suara.programme.Span;
import id.suara.webinars.InvitedAttendee;
import id.suara.webinars.InvitedAttendees;
import id.suara.webinars.Joining;
import id.suara.webinars.WebinarFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** The calendar part of mails about webinars. No policy: who is written to is the sender's to know. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WebinarInvitations {

    @Inject
    InvitedAttendees attendees;

    @Inject
    Joining joining;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** One {@code UID} for each registration, for ever; the meeting's address is nowhere in it.
     *
     *  @param gone whether it is taken out of the calendar
     *  @return absent once the registration is erased */
    public Optional<Invitations.Part> invite(long registrationId, boolean gone, boolean english, Office office) {
        return attendees
                .find(registrationId)
                .map(one -> new Invitations.Part(
                        "text/calendar; charset=UTF-8; method=" + (gone ? "CANCEL" : "REQUEST"),
                        gone ? "batal.ics" : "acara.ics",
                        CalendarWriter.invitation(
                                entry(one, gone, english), one.webinar().zone(), gone, office, one.email())));
    }

    private CalendarEntry entry(InvitedAttendee one, boolean gone, boolean english) {
        WebinarFacts webinar = one.webinar();
        Locale reader = english ? Locale.ENGLISH : Locale.forLanguageTag("id");
        return new CalendarEntry(
                "webinar-" + one.registrationId() + "@" + settings.baseUrl().getHost(),
                // Who leaves does so after everything that was said of it before.
                gone ? webinar.sequence() + 1 : webinar.sequence(),
                gone,
                clock.instant(),
                new Span(webinar.startsAt(), webinar.endsAt()),
                webinar.title(reader),
                webinar.summary(reader),
                null,
                URI.create(settings.baseUrl()
                        + (gone ? "/webinars/webinar?id=" + webinar.id() : joining.linkPath(one.registrationId()))));
    }
}
