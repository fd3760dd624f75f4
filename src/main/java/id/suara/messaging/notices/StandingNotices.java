package id.suara.messaging.notices;

import id.suara.consent.ConsentEvent;
import id.suara.consent.Purpose;
import id.suara.delegates.DelegateEvent;
import id.suara.kernel.Subject;
import id.suara.moderation.silence.SilenceEvent;
import id.suara.safeguarding.SafeguardingEvent;
import id.suara.safeguarding.SafeguardingOfficers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Tells children where they stand, and safeguarding officers that there is something to read. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StandingNotices {

    private static final String CHILDS = "select id from account where person_id = ?1 and status = 'ACTIVE'";

    @Inject
    NoticeBook book;

    @Inject
    SafeguardingOfficers officers;

    @Inject
    Clock clock;

    public void on(@Observes DelegateEvent.Admitted admitted) {
        book.tell(admitted.accountId(), NoticeKind.PLACE_GIVEN, new Subject("application", admitted.applicationId()));
    }

    public void on(@Observes ConsentEvent.Given given) {
        consented(given.personId(), given.purpose());
    }

    public void on(@Observes ConsentEvent.Refused refused) {
        consented(refused.personId(), refused.purpose());
    }

    public void on(@Observes ConsentEvent.Withdrawn withdrawn) {
        consented(withdrawn.personId(), withdrawn.purpose());
    }

    /** Without taking part there is no account that could be told; a card or a mail told of that. */
    private void consented(long personId, Purpose purpose) {
        if (!purpose.isRequired()) {
            book.tellAll(
                    CHILDS,
                    personId,
                    NoticeKind.CONSENT_CHANGED,
                    new Subject("person", personId),
                    purpose.name(),
                    clock.instant());
        }
    }

    public void on(@Observes SilenceEvent.Begun begun) {
        book.tell(begun.accountId(), NoticeKind.SILENCED, new Subject("silence", begun.silenceId()));
    }

    public void on(@Observes SilenceEvent.Lifted lifted) {
        book.tell(lifted.accountId(), NoticeKind.SILENCE_LIFTED, new Subject("silence", lifted.silenceId()));
    }

    /** S18: that there is something, and no more; it is about its reader, so that one case is not told from another. */
    public void on(@Observes SafeguardingEvent event) {
        officers.readersOf(event.caseId())
                .forEach(officer -> book.tell(
                        officer.accountId(), NoticeKind.CONCERN, new Subject("account", officer.accountId())));
    }
}
