package id.suara.programme.conflicts;

import id.suara.programme.Audience;
import id.suara.programme.SessionFacts;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.SpeakerRow;
import id.suara.programme.venue.RoomRow;
import id.suara.programme.venue.WayRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that rules look at: the sessions that take place, by time, and what they are made of. */
final class Timetable {

    /** Who has to be where, one after the other. */
    record Path(Label who, String about, List<SessionFacts> sessions) {}

    /** Two that are at the same time, or one after the other. */
    record Pair(SessionFacts first, SessionFacts second) {

        List<SessionFacts> sessions() {
            return List.of(first, second);
        }
    }

    /** @param usualWay minutes between buildings where nobody wrote them down */
    record Rules(LocalDate firstDay, LocalDate lastDay, ZoneId zone, ChildrensNight night, int usualWay) {}

    private static final Label EVERYBODY = new Label("Semua delegasi", "All delegates");

    private final List<SessionFacts> sessions;
    private final Map<Long, RoomRow> rooms;
    private final Map<Long, CommissionRow> commissions;
    private final Map<Long, SpeakerRow> speakers;
    private final Map<List<Long>, Integer> ways;
    private final List<ChoicesWanted.Group> choosers;
    private final Rules rules;

    Timetable(
            Collection<SessionFacts> sessions,
            Collection<RoomRow> rooms,
            Collection<CommissionRow> commissions,
            Collection<SpeakerRow> speakers,
            Collection<WayRow> ways,
            Collection<ChoicesWanted.Group> choosers,
            Rules rules) {
        this.sessions = sessions.stream()
                .filter(SessionFacts::takesPlace)
                .sorted(Comparator.comparing(
                                (SessionFacts session) -> session.plan().startsAt())
                        .thenComparing(SessionFacts::id))
                .toList();
        this.rooms = byId(rooms, RoomRow::id);
        this.commissions = byId(commissions, CommissionRow::id);
        this.speakers = byId(speakers, SpeakerRow::id);
        this.ways = ways.stream().collect(Collectors.toMap(way -> List.of(way.fromId(), way.toId()), WayRow::minutes));
        this.choosers = List.copyOf(choosers);
        this.rules = rules;
    }

    private static <T> Map<Long, T> byId(Collection<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one, (one, same) -> one, LinkedHashMap::new));
    }

    List<SessionFacts> sessions() {
        return sessions;
    }

    Rules rules() {
        return rules;
    }

    /** Null for a session without one. */
    RoomRow room(SessionFacts session) {
        return rooms.get(session.plan().roomId());
    }

    Map<Long, CommissionRow> commissions() {
        return commissions;
    }

    /** For each commission what its members have to attend; without commissions what everybody has to. */
    List<Path> delegates() {
        if (commissions.isEmpty()) {
            return List.of(new Path(EVERYBODY, "everybody", obligatory(null)));
        }
        return commissions.values().stream()
                .map(one -> new Path(label(one), "commission:" + one.id(), obligatory(one.id())))
                .toList();
    }

    private List<SessionFacts> obligatory(Long commission) {
        return sessions.stream().filter(session -> isFor(session, commission)).toList();
    }

    /** For each who speaks in more than one session, those. */
    List<Path> speakers() {
        return speakers.values().stream()
                .map(one -> new Path(Label.of(one.name()), "speaker:" + one.id(), spokenBy(one.id())))
                .filter(path -> path.sessions().size() > 1)
                .toList();
    }

    private List<SessionFacts> spokenBy(long speaker) {
        return sessions.stream()
                .filter(session -> session.plan().speakers().contains(speaker))
                .toList();
    }

    /** Whom two obligatory sessions share, in words. */
    Label shared(Pair pair) {
        List<Label> names = commissions.values().stream()
                .filter(one -> isFor(pair.first(), one.id()) && isFor(pair.second(), one.id()))
                .map(Timetable::label)
                .toList();
        return names.size() == commissions.size() ? EVERYBODY : Label.all(names);
    }

    /** @param commission null for those who are in none */
    private static boolean isFor(SessionFacts session, Long commission) {
        return session.plan().audience() == Audience.EVERYBODY
                || (commission != null && session.plan().commissions().contains(commission));
    }

    /** How many of those who chose sessions attend both of two. */
    int inBoth(Pair pair) {
        return choosers.stream()
                .filter(group -> isIn(group, pair.first()) && isIn(group, pair.second()))
                .mapToInt(ChoicesWanted.Group::delegates)
                .sum();
    }

    private static boolean isIn(ChoicesWanted.Group group, SessionFacts session) {
        return session.plan().obliges()
                ? isFor(session, group.commissionId())
                : group.sessions().contains(session.id());
    }

    /** How many have chosen it. */
    int chosenBy(SessionFacts session) {
        return choosers.stream()
                .filter(group -> group.sessions().contains(session.id()))
                .mapToInt(ChoicesWanted.Group::delegates)
                .sum();
    }

    /** How long it takes on foot from one session to another; 0 where either is online or has no room. */
    int minutesBetween(Pair pair) {
        RoomRow from = room(pair.first());
        RoomRow to = room(pair.second());
        if (from == null
                || to == null
                || from.buildingId() == null
                || to.buildingId() == null
                || from.buildingId().equals(to.buildingId())) {
            return 0;
        }
        long smaller = Math.min(from.buildingId(), to.buildingId());
        long larger = Math.max(from.buildingId(), to.buildingId());
        return ways.getOrDefault(List.of(smaller, larger), rules.usualWay());
    }

    static Label label(CommissionRow commission) {
        return new Label(commission.name(false), commission.name(true));
    }

    /** @param inOrder by their beginning */
    static List<Pair> overlapping(List<SessionFacts> inOrder) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = i + 1;
                    j < inOrder.size()
                            && inOrder.get(j)
                                    .plan()
                                    .startsAt()
                                    .isBefore(inOrder.get(i).plan().endsAt());
                    j++) {
                pairs.add(new Pair(inOrder.get(i), inOrder.get(j)));
            }
        }
        return pairs;
    }

    /** Each with the next one, where they do not overlap.
     *
     *  @param inOrder by their beginning */
    static List<Pair> following(List<SessionFacts> inOrder) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            Pair pair = new Pair(inOrder.get(i - 1), inOrder.get(i));
            if (!pair.first().plan().span().overlaps(pair.second().plan().span())) {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
