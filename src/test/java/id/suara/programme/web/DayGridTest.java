package id.suara.programme.web;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.Texts;
import id.suara.programme.Place;
import id.suara.programme.SessionFacts;
import id.suara.programme.releases.PublicSession;
import id.suara.programme.releases.ReleasedSession;
import id.suara.programme.venue.RoomMode;
import id.suara.programme.web.DayGrid.Cell;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayGridTest {

    private static final ZoneId PAPUA = ZoneId.of("Asia/Jayapura");

    private final List<SessionCard> day = new ArrayList<>();

    @Test
    void hasAColumnForEachRoomAndRowsThatTogetherFillEveryColumn() {
        add("Aula", "09:00", "11:00");
        add("Ruang", "09:30", "10:00");
        add("Aula", "11:00", "12:00");
        add(null, "11:00", "12:00");
        DayGrid grid = DayGrid.of(day, IndonesianTime.WIB, Texts.INDONESIAN);
        assertThat(grid.rooms()).containsExactly("Aula", "Ruang", null);
        assertThat(grid.lines()).extracting(DayGrid.Line::from).containsExactly("09.00", "09.30", "10.00", "11.00");
        assertThat(grid.lines().get(0).cells()).extracting(Cell::rows).containsExactly(3, 1, 1);
        int filled = grid.lines().stream()
                .flatMap(line -> line.cells().stream())
                .mapToInt(Cell::rows)
                .sum();
        assertThat(filled).isEqualTo(grid.lines().size() * grid.rooms().size());
    }

    @Test
    void showsTogetherWhatOverlapsInOneColumn() {
        add(null, "09:00", "10:00");
        add(null, "09:30", "11:00");
        add(null, "10:30", "12:00");
        DayGrid grid = DayGrid.of(day, IndonesianTime.WIB, Texts.INDONESIAN);
        assertThat(grid.lines().get(0).cells()).singleElement().satisfies(cell -> {
            assertThat(cell.sessions()).hasSize(3);
            assertThat(cell.rows()).isEqualTo(grid.lines().size());
        });
    }

    @Test
    void tellsTheReadersHourAndTheCongressesBesideIt() {
        SessionCard card = add("Aula", "09:30", "10:15", PAPUA);
        assertThat(card.time()).isEqualTo("11.30–12.15 WIT");
        assertThat(card.homeTime()).isEqualTo("09.30–10.15 WIB");
        assertThat(DayGrid.of(day, PAPUA, Texts.INDONESIAN).lines().get(0).from())
                .isEqualTo("11.30");
        assertThat(add("Aula", "09:30", "10:15").homeTime()).isNull();
    }

    private SessionCard add(String room, String from, String to) {
        return add(room, from, to, IndonesianTime.WIB);
    }

    private SessionCard add(String room, String from, String to, ZoneId reader) {
        Place place = room == null ? null : new Place(1, room, RoomMode.ON_SITE, "Balai");
        SessionFacts facts = new SessionFacts(
                day.size(),
                "x",
                false,
                session("Sesi")
                        .from("2027-09-21T" + from)
                        .to("2027-09-21T" + to)
                        .plan(),
                place);
        SessionCard card = SessionCard.of(
                new PublicSession(new ReleasedSession(facts, 0), null, List.of(), List.of()),
                reader,
                IndonesianTime.WIB,
                Texts.INDONESIAN);
        day.add(card);
        return card;
    }
}
