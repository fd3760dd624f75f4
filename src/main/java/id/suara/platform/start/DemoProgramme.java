package id.suara.platform.start;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.kernel.AgeBand;
import id.suara.programme.AccessService;
import id.suara.programme.Audience;
import id.suara.programme.DraftSession;
import id.suara.programme.Language;
import id.suara.programme.SessionKind;
import id.suara.programme.SessionPlan;
import id.suara.programme.Sessions;
import id.suara.programme.releases.ReleaseProgramme;
import id.suara.programme.releases.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Three invented days: a first release, and a draft that has gone on since. */
@ApplicationScoped
class DemoProgramme {

    @Inject
    DemoVenue venue;

    @Inject
    Congresses congresses;

    @Inject
    Sessions sessions;

    @Inject
    Releases releases;

    /** The caller is an organizer. */
    void plan() {
        DemoVenue.Known known = venue.arrange();
        Congress congress = congresses.requireCurrent();
        for (CSVRecord row : DemoSheet.rows("/demo/programme-sessions.csv")) {
            sessions.add(plan(row, congress, known));
        }
        releases.release(
                new ReleaseProgramme("Acara pertama", null, sessions.draft().version(), Set.of()));
        goOn(congress, known);
    }

    private static SessionPlan plan(CSVRecord row, Congress congress, DemoVenue.Known known) {
        return new SessionPlan(
                row.get("title"),
                row.get("title_en"),
                row.get("description"),
                row.get("description_en"),
                SessionKind.valueOf(row.get("kind")),
                Audience.valueOf(row.get("audience")),
                known.tracks().get(row.get("track")),
                named(row.get("commission"), known.commissions()::get),
                known.rooms().get(row.get("room")),
                at(congress, row.get("day"), row.get("start")),
                at(congress, row.get("day"), row.get("end")),
                row.get("capacity") == null ? null : Integer.valueOf(row.get("capacity")),
                named(row.get("languages"), Language::valueOf),
                named(row.get("age_bands"), AgeBand::valueOf),
                named(row.get("services"), AccessService::valueOf),
                named(row.get("people"), known.people()::get));
    }

    private static <T> Set<T> named(String list, Function<String, T> reading) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(",")).map(reading).collect(Collectors.toSet());
    }

    /** @param day 1 for the congress's first */
    private static Instant at(Congress congress, String day, String time) {
        LocalDate date = congress.getFirstDay().plusDays(Long.parseLong(day) - 1);
        return date.atTime(LocalTime.parse(time)).atZone(congress.zone()).toInstant();
    }

    /** What organizers have changed since, and nobody else knows yet. */
    private void goOn(Congress congress, DemoVenue.Known known) {
        Map<String, DraftSession> byTitle = sessions.draft().sessions().stream()
                .collect(Collectors.toMap(session -> session.plan().title(), session -> session, (one, more) -> one));
        DraftSession photos = byTitle.get("Bercerita lewat foto");
        sessions.change(
                photos.id(),
                photos.version(),
                photos.plan()
                        .moved(
                                at(congress, "2", "16:00"),
                                at(congress, "2", "17:15"),
                                known.rooms().get("Ruang Cempaka")));
        sessions.add(new SessionPlan(
                "Pojok bermain dan istirahat",
                "Corner to play and rest",
                "Ruang tenang untuk siapa saja yang perlu jeda.",
                "A quiet room for whoever needs a pause.",
                SessionKind.WORKSHOP,
                Audience.OPTIONAL,
                known.tracks().get("Lokakarya"),
                Set.of(),
                known.rooms().get("Ruang Teratai"),
                null,
                null,
                30,
                Set.of(Language.INDONESIAN),
                Set.copyOf(List.of(AgeBand.values())),
                Set.of(AccessService.QUIET_ROOM, AccessService.WHEELCHAIR),
                Set.of()));
    }
}
