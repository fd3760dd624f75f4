package id.suara.programme.conflicts;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Settings;
import id.suara.programme.DraftSession;
import id.suara.programme.DraftSessions;
import id.suara.programme.ProgrammePolicy;
import id.suara.programme.ProgrammePolicy.Action;
import id.suara.programme.SessionFacts;
import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.Speakers;
import id.suara.programme.venue.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Looking for conflicts with every rule. */
@ApplicationScoped
@Transactional
public class Conflicts {

    private static final List<Rule> RULES = List.of(
            new RoomTaken(),
            new SpeakerTwice(),
            new DelegateTwice(),
            new OutsideCongress(),
            new NightRest(),
            new ShortRest(),
            new TooFar(),
            new RoomTooSmall(),
            new ChosenTwice(),
            new FewerSeats(),
            new RoomMissing());

    @Inject
    DraftSessions drafts;

    @Inject
    Venue venue;

    @Inject
    Commissions commissions;

    @Inject
    Speakers speakers;

    @Inject
    Congresses congresses;

    @Inject
    Settings settings;

    @Inject
    Event<ChoicesWanted> choices;

    @Inject
    CurrentCaller caller;

    /** Of the draft as it stands, the impossible ones first.
     *
     *  @throws id.suara.kernel.DomainException {@code access.denied} */
    public List<Conflict> ofDraft() {
        ProgrammePolicy.require(Action.READ_DRAFT, caller.get());
        Congress congress = congresses.requireCurrent();
        return among(
                congress,
                drafts.all(congress.getId()).stream().map(DraftSession::facts).toList());
    }

    /** As {@link #ofDraft}, for whoever has read the sessions already. */
    public List<Conflict> among(Congress congress, Collection<SessionFacts> sessions) {
        long id = congress.getId();
        ChoicesWanted chosen = new ChoicesWanted(id);
        choices.fire(chosen);
        return of(new Timetable(
                sessions,
                venue.rooms(id),
                commissions.all(id),
                speakers.all(id),
                venue.ways(id),
                chosen.groups(),
                new Timetable.Rules(
                        congress.getFirstDay(),
                        congress.getLastDay(),
                        congress.zone(),
                        night(),
                        settings.number("suara.programme.walk.minutes", 10))));
    }

    /** When children sleep, a setting. */
    private ChildrensNight night() {
        return new ChildrensNight(
                hour("suara.programme.night.from", 21),
                hour("suara.programme.night.until", 6),
                settings.number("suara.programme.rest.hours", 9));
    }

    private int hour(String setting, int otherwise) {
        return Math.floorMod(settings.number(setting, otherwise), 24);
    }

    static List<Conflict> of(Timetable timetable) {
        return RULES.stream()
                .flatMap(rule -> rule.in(timetable))
                .sorted(Conflict.IN_ORDER)
                .toList();
    }
}
