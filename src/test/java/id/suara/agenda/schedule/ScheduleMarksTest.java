package id.suara.agenda.schedule;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.agenda.Delegate;
import id.suara.agenda.schedule.ScheduledSession.Mark;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import id.suara.programme.Place;
import id.suara.programme.Planned;
import id.suara.programme.SessionFacts;
import id.suara.programme.releases.Difference;
import id.suara.programme.releases.SessionChange;
import id.suara.programme.releases.SessionDifference;
import id.suara.programme.venue.RoomMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What changed for a delegate")
class ScheduleMarksTest {

    private static final long MINE = 7;
    private static final long OTHERS = 8;

    private final Delegate delegate =
            new Delegate(1, 2, 3, Mode.ONLINE, ZoneId.of("Asia/Jayapura"), AgeBand.UP_TO_15, MINE, Set.of(), "id");

    private static Planned at(String from, String to) {
        return session("Sidang").from("2027-09-21T" + from).to("2027-09-21T" + to);
    }

    private ScheduledSession marked(SessionFacts before, SessionFacts after, SessionChange... changes) {
        Difference difference = new Difference(List.of(new SessionDifference(before, after, List.of(changes))));
        return ScheduleMarks.of(delegate, difference).marked(after, true, null);
    }

    @Test
    void isNewWhenItWasNotThereOrWasForOthers() {
        SessionFacts now = at("09:00", "10:00").forCommissions(MINE).facts(1);
        SessionFacts then = at("09:00", "10:00").forCommissions(OTHERS).facts(1);
        assertThat(marked(null, now, new SessionChange.Added()).mark()).isEqualTo(Mark.NEW);
        assertThat(marked(then, now, audience(then, now)).mark()).isEqualTo(Mark.NEW);
    }

    @Test
    void isMovedBeforeItIsElsewhereBeforeItIsWorded() {
        SessionFacts then = at("09:00", "10:00").facts(1);
        SessionFacts now = at("10:00", "11:00").facts(1);
        Place hall = new Place(5, "Aula", RoomMode.ON_SITE, "Balai");
        SessionChange moved =
                new SessionChange.Moved(then.plan().span(), now.plan().span());
        SessionChange placed = new SessionChange.PlaceChanged(hall, null);
        SessionChange worded = new SessionChange.WordsChanged(
                new SessionChange.Words("Sidang", null, null, null),
                new SessionChange.Words("Sidang komisi", null, null, null));
        assertThat(marked(then, now, moved, placed, worded))
                .satisfies(one -> assertThat(one.mark()).isEqualTo(Mark.MOVED))
                .satisfies(one -> assertThat(one.before()).isEqualTo(then.plan().span()))
                .satisfies(one -> assertThat(one.placeBefore()).isEqualTo(hall));
        assertThat(marked(then, now, placed, worded).mark()).isEqualTo(Mark.ELSEWHERE);
        assertThat(marked(then, now, worded).mark()).isEqualTo(Mark.DETAILS);
    }

    @Test
    void isCancelledOnlyWhereItWasTheirs() {
        SessionFacts then = at("09:00", "10:00").forCommissions(MINE).facts(1);
        SessionFacts others = at("09:00", "10:00").forCommissions(OTHERS).facts(1);
        SessionFacts gone = new SessionFacts(1, then.uid(), true, then.plan(), null);
        assertThat(marked(then, gone, new SessionChange.Cancelled()).mark()).isEqualTo(Mark.CANCELLED);
        assertThat(marked(others, gone, new SessionChange.Cancelled()).mark()).isNull();
    }

    @Test
    void isMissedWhenItIsForOthersNow() {
        SessionFacts then = at("09:00", "10:00").forCommissions(MINE).facts(1);
        SessionFacts now = at("09:00", "10:00").forCommissions(OTHERS).facts(1);
        Difference difference = new Difference(List.of(new SessionDifference(then, now, List.of(audience(then, now)))));
        assertThat(ScheduleMarks.of(delegate, difference).missed())
                .singleElement()
                .satisfies(one -> assertThat(one.facts()).isEqualTo(then));
        assertThat(ScheduleMarks.NONE.missed()).isEmpty();
    }

    private static SessionChange audience(SessionFacts before, SessionFacts after) {
        return new SessionChange.AudienceChanged(
                new SessionChange.Listeners(
                        before.plan().audience(), before.plan().commissions()),
                new SessionChange.Listeners(
                        after.plan().audience(), after.plan().commissions()));
    }
}
