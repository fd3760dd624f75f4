package id.suara.webinars.talk;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.webinars.Holder;
import id.suara.webinars.PublicWebinars;
import id.suara.webinars.RegistrationStatus;
import id.suara.webinars.WebinarRegistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Attendees answer what they are asked live. */
@ApplicationScoped
@Transactional
public class Polls {

    @PersistenceContext
    EntityManager em;

    @Inject
    Attending attending;

    @Inject
    PollQueries queries;

    @Inject
    PublicWebinars webinars;

    /** Those that were opened, with their results where the reader has voted or nobody can any more. */
    List<PollView> seenBy(Holder reader, boolean over) {
        return queries.all(reader.webinarId(), reader.registrationId()).stream()
                .filter(poll -> poll.status() != PollStatus.DRAFT)
                .map(poll -> seen(poll, poll.status() == PollStatus.OPEN && !over))
                .toList();
    }

    private static PollView seen(PollRow poll, boolean open) {
        boolean voted = poll.options().stream().anyMatch(PollOption::chosen);
        boolean told = voted || !open;
        return new PollView(
                poll.id(),
                poll.question(),
                poll.questionEn(),
                poll.several(),
                open,
                voted,
                told ? Integer.valueOf(poll.voters()) : null,
                told
                        ? poll.options()
                        : poll.options().stream().map(PollOption::withoutVotes).toList());
    }

    /** Instead of what they chose before.
     *
     *  @param choices positions of the options
     *  @throws DomainException as {@link Questions#read}; {@code webinars.no-poll} (not found), {@code webinars.poll-closed},
     *     {@code webinars.over} (conflicts); {@code request.invalid} with {@code webinars.poll-choice} for none, for one that is
     *     not there, and for several where one only may be chosen */
    public void vote(String link, long pollId, Set<Integer> choices) {
        Holder voter = attending.require(link).holder();
        if (webinars.find(voter.webinarId()).over()) {
            throw DomainException.conflict("webinars.over");
        }
        hold(voter);
        boolean several = openFor(voter, pollId);
        requireChoice(pollId, choices, several);
        em.createNativeQuery("delete from webinar_poll_vote where poll_id = ?1 and registration_id = ?2")
                .setParameter(1, pollId)
                .setParameter(2, voter.registrationId())
                .executeUpdate();
        for (int choice : choices) {
            em.createNativeQuery("insert into webinar_poll_vote (poll_id, registration_id, position, several)"
                            + " values (?1, ?2, ?3, ?4)")
                    .setParameter(1, pollId)
                    .setParameter(2, voter.registrationId())
                    .setParameter(3, choice)
                    .setParameter(4, several)
                    .executeUpdate();
        }
    }

    /** One vote of each attendee at a time: the last one is the one that counts. */
    private void hold(Holder voter) {
        WebinarRegistration registration =
                em.find(WebinarRegistration.class, voter.registrationId(), LockModeType.PESSIMISTIC_WRITE);
        if (registration == null || registration.getStatus() != RegistrationStatus.CONFIRMED) {
            throw DomainException.gone("webinars.registration-cancelled");
        }
    }

    /** Shared by those who vote; who closes it waits for them, and whoever comes after is refused.
     *
     *  @return whether one may choose several */
    private boolean openFor(Holder voter, long pollId) {
        List<?> found = em.createNativeQuery(
                        "select several, status from webinar_poll where id = ?1 and webinar_id = ?2 for share")
                .setParameter(1, pollId)
                .setParameter(2, voter.webinarId())
                .getResultList();
        Object[] poll = found.isEmpty() ? null : (Object[]) found.get(0);
        if (poll == null || poll[1].equals(PollStatus.DRAFT.name())) {
            throw DomainException.notFound("webinars.no-poll");
        }
        if (!poll[1].equals(PollStatus.OPEN.name())) {
            throw DomainException.conflict("webinars.poll-closed");
        }
        return (Boolean) poll[0];
    }

    private void requireChoice(long pollId, Set<Integer> choices, boolean several) {
        int options = ((Number) em.createNativeQuery("select count(*) from webinar_poll_option where poll_id = ?1")
                        .setParameter(1, pollId)
                        .getSingleResult())
                .intValue();
        boolean possible = choices != null
                && !choices.isEmpty()
                && (several || choices.size() == 1)
                && choices.stream().allMatch(choice -> choice != null && choice >= 0 && choice < options);
        if (!possible) {
            throw DomainException.invalid(
                    "request.invalid", List.of(new FieldError("choices", "webinars.poll-choice")));
        }
    }
}
