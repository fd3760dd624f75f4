package id.suara.platform.start;

import id.suara.programme.parts.Commissions;
import id.suara.programme.parts.PlanCommission;
import id.suara.programme.parts.PlanSpeaker;
import id.suara.programme.parts.PlanTrack;
import id.suara.programme.parts.SpeakerKind;
import id.suara.programme.parts.Speakers;
import id.suara.programme.parts.TrackKind;
import id.suara.programme.parts.Tracks;
import id.suara.programme.venue.PlanBuilding;
import id.suara.programme.venue.PlanRoom;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.venue.Venue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** What the invented programme is made of. */
@ApplicationScoped
class DemoVenue {

    /** Ids by name. */
    record Known(
            Map<String, Long> tracks,
            Map<String, Long> commissions,
            Map<String, Long> rooms,
            Map<String, Long> people) {}

    private record Line(TrackKind kind, String name, String english) {}

    private static final List<Line> LINES = List.of(
            new Line(TrackKind.PLENARY, "Paripurna", "Plenary"),
            new Line(TrackKind.COMMISSION, "Komisi", "Commissions"),
            new Line(TrackKind.WORKSHOP, "Lokakarya", "Workshops"));

    @Inject
    Venue venue;

    @Inject
    Tracks tracks;

    @Inject
    Commissions commissions;

    @Inject
    Speakers speakers;

    Known arrange() {
        Known known = new Known(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        LINES.forEach(line ->
                known.tracks().put(line.name(), tracks.add(new PlanTrack(line.kind(), line.name(), line.english()))));
        for (CSVRecord row : DemoSheet.rows("/demo/programme-commissions.csv")) {
            known.commissions()
                    .put(
                            row.get("name"),
                            commissions.add(new PlanCommission(
                                    row.get("name"), row.get("name_en"), null, Integer.valueOf(row.get("size")))));
        }
        for (CSVRecord row : DemoSheet.rows("/demo/programme-people.csv")) {
            known.people()
                    .put(
                            row.get("name"),
                            speakers.add(new PlanSpeaker(
                                    SpeakerKind.valueOf(row.get("kind")),
                                    row.get("name"),
                                    row.get("position"),
                                    row.get("position_en"),
                                    row.get("bio"),
                                    row.get("bio_en"))));
        }
        known.rooms().putAll(rooms());
        return known;
    }

    private Map<String, Long> rooms() {
        Map<String, Long> buildings = new HashMap<>();
        Map<String, Long> rooms = new HashMap<>();
        for (CSVRecord row : DemoSheet.rows("/demo/programme-rooms.csv")) {
            String building = row.get("building");
            if (building != null) {
                buildings.computeIfAbsent(
                        building, name -> venue.addBuilding(new PlanBuilding(name, row.get("address"))));
            }
            rooms.put(
                    row.get("name"),
                    venue.addRoom(new PlanRoom(
                            row.get("name"),
                            RoomMode.valueOf(row.get("mode")),
                            buildings.get(building),
                            Integer.valueOf(row.get("capacity")),
                            row.get("link"))));
        }
        long hall = buildings.get("Balai Anak Nusantara");
        long lodge = buildings.get("Wisma Cendrawasih");
        long studio = buildings.get("Gedung Serbaguna Merdeka");
        venue.walk(hall, lodge, null, 6);
        venue.walk(hall, studio, null, 12);
        venue.walk(lodge, studio, null, 9);
        return rooms;
    }
}
