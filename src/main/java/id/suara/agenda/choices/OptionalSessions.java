package id.suara.agenda.choices;

import id.suara.programme.Audience;
import id.suara.programme.releases.ReleasedProgramme;
import id.suara.programme.releases.ReleasedSession;
import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a release can be chosen, with the seats it has. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OptionalSessions {

    @Inject
    Venue venue;

    /** By time; without what is cancelled. */
    List<OptionalSession> of(ReleasedProgramme release) {
        Map<Long, RoomRow> rooms =
                venue.rooms(release.congressId()).stream().collect(Collectors.toMap(RoomRow::id, Function.identity()));
        return release.sessions().stream()
                .map(ReleasedSession::facts)
                .filter(session -> session.takesPlace() && session.plan().audience() == Audience.OPTIONAL)
                .map(session -> new OptionalSession(
                        session,
                        RoomRow.seats(session.plan(), rooms.get(session.plan().roomId()))))
                .toList();
    }
}
