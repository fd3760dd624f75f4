package id.suara.agenda.commissions;

import id.suara.agenda.AgendaEvent;
import id.suara.agenda.AgendaPolicy;
import id.suara.agenda.AgendaPolicy.Action;
import id.suara.agenda.Coming;
import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.identity.Secrets;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.Subject;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dealing delegates to commissions: looked at first, then taken over. Nothing of a proposal is kept: the same seed gives the same
 * one again as long as nothing it rests on has changed.
 */
@ApplicationScoped
@Transactional
public class Dealings {

    @PersistenceContext
    EntityManager em;

    @Inject
    Congresses congresses;

    @Inject
    Commissions commissions;

    @Inject
    Roster roster;

    @Inject
    Coming coming;

    @Inject
    MemberLock lock;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AgendaEvent> events;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** What a dealing would make of it; reading it is logged, as every list of delegates (L15).
     *
     *  @param seed any number; another one draws other lots
     *  @param anew whether those whom an earlier dealing placed are dealt again. Else only who is in none is; whom an organizer
     *     placed stays either way
     *  @throws DomainException {@code access.denied}; {@code agenda.no-commissions} (conflict) */
    public Proposal propose(long seed, boolean anew) {
        AgendaPolicy.require(Action.READ_MEMBERS, caller.get());
        Congress congress = congresses.requireCurrent();
        List<Roster.Entry> entries = roster.of(congress);
        deeds.fire(Deed.of("agenda.members-read", subject(congress), entries.size() + " delegates"));
        return proposal(congress, entries, seed, anew);
    }

    /** Makes the members what that proposal says.
     *
     *  @param edition of the proposal that was looked at
     *  @return how many are elsewhere now
     *  @throws DomainException {@code access.denied}; {@code agenda.proposal-outdated} (stale) when it would be another one
     *     now; {@code agenda.no-commissions} (conflict) */
    public int takeOver(long seed, boolean anew, long edition) {
        AgendaPolicy.require(Action.PLACE, caller.get());
        Congress congress = congresses.requireCurrent();
        coming.holdAll(congress);
        lock.take(congress.getId());
        List<Roster.Entry> entries = roster.of(congress);
        Proposal proposal = proposal(congress, entries, seed, anew);
        if (proposal.edition() != edition) {
            throw DomainException.stale("agenda.proposal-outdated");
        }
        seat(congress, entries, proposal);
        int moved = proposal.changes().size();
        deeds.fire(Deed.of(
                "agenda.dealt", subject(congress), "seed " + seed + (anew ? " anew" : "") + ", " + moved + " moved"));
        return moved;
    }

    private Proposal proposal(Congress congress, List<Roster.Entry> entries, long seed, boolean anew) {
        List<CommissionRow> all = commissions.all(congress.getId());
        if (all.isEmpty()) {
            throw DomainException.conflict("agenda.no-commissions");
        }
        Map<Long, Long> dealt = Dealing.deal(
                all,
                entries.stream()
                        .filter(Roster.Entry::isDealt)
                        .map(entry -> entry.candidate(anew))
                        .toList(),
                seed);
        List<PlacedRow> rows = new ArrayList<>();
        for (Roster.Entry entry : entries) {
            rows.add(entry.row().at(placement(entry, dealt, anew)));
        }
        return new Proposal(seed, anew, edition(all, rows), rows, Tally.each(all, CommissionRow::id, rows));
    }

    private static Placement placement(Roster.Entry entry, Map<Long, Long> dealt, boolean anew) {
        PlacedRow row = entry.row();
        if (!entry.isDealt() || entry.candidate(anew).fixed() != null) {
            return row.placement();
        }
        return Placement.dealt(dealt.get(row.applicationId()), row.wishes());
    }

    /** Of what it rests on and what it says: never negative. */
    private static long edition(List<CommissionRow> commissions, List<PlacedRow> rows) {
        String all = commissions + " "
                + rows.stream()
                        .map(row -> row.applicationId() + " " + row.before() + " " + row.placement())
                        .sorted()
                        .collect(Collectors.joining(";"));
        return ByteBuffer.wrap(Secrets.digest(all)).getLong() & Long.MAX_VALUE;
    }

    private void seat(Congress congress, List<Roster.Entry> entries, Proposal proposal) {
        Map<Long, CommissionRow> byId =
                commissions.all(congress.getId()).stream().collect(Collectors.toMap(CommissionRow::id, one -> one));
        Map<Long, PlacedRow> rows =
                proposal.rows().stream().collect(Collectors.toMap(PlacedRow::applicationId, row -> row));
        Map<Long, Set<Integer>> taken = new HashMap<>();
        byId.keySet().forEach(id -> taken.put(id, new HashSet<>()));
        entries.stream()
                .filter(entry -> entry.member() != null)
                .filter(entry -> !rows.get(entry.row().applicationId()).isChange())
                .forEach(entry -> taken.get(entry.member().commissionId())
                        .add(entry.member().seat()));
        Instant now = clock.instant();
        for (Roster.Entry entry : entries) {
            PlacedRow row = rows.get(entry.row().applicationId());
            if (row.isChange() && row.commissionId() == null) {
                em.remove(entry.member());
            } else if (row.isChange()) {
                CommissionRow commission = byId.get(row.commissionId());
                move(entry, free(commission, taken.get(commission.id())), now);
            } else if (proposal.anew()
                    && entry.member() != null
                    && !entry.member().isByHand()) {
                keep(entry.member(), byId.get(entry.member().commissionId()), now);
            }
        }
        em.flush();
        tell(proposal);
    }

    private void move(Roster.Entry entry, Seat seat, Instant now) {
        if (entry.member() == null) {
            em.persist(CommissionMember.dealt(entry.row().applicationId(), seat, now));
        } else {
            entry.member().deal(seat, now);
        }
    }

    private static void keep(CommissionMember member, CommissionRow commission, Instant now) {
        member.deal(new Seat(commission.id(), commission.size(), member.seat()), now);
    }

    private static Seat free(CommissionRow commission, Set<Integer> taken) {
        int number = 1;
        while (!taken.add(number)) {
            number++;
        }
        return new Seat(commission.id(), commission.size(), number);
    }

    private void tell(Proposal proposal) {
        Map<Long, Long> persons = em.createQuery(
                        "select a.id, a.personId from Application a where a.congressId = :congress", Object[].class)
                .setParameter("congress", congresses.requireCurrent().getId())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        proposal.changes().forEach(row -> {
            long person = persons.get(row.applicationId());
            events.fire(
                    row.commissionId() == null
                            ? new AgendaEvent.Unassigned(row.applicationId(), person, row.before())
                            : new AgendaEvent.Assigned(row.applicationId(), person, row.commissionId(), row.before()));
        });
    }

    private static Subject subject(Congress congress) {
        return new Subject("congress", congress.getId());
    }
}
