package id.suara.programme.releases;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;

import id.suara.programme.Place;
import id.suara.programme.Planned;
import id.suara.programme.SessionFacts;
import id.suara.programme.SessionPlan;
import id.suara.programme.venue.RoomMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Place HALL = new Place(1, "Aula", RoomMode.ON_SITE, "Balai");

    private final SessionFacts contract = at("09:00").facts(1);
    private final SessionFacts plenary = at("13:00").facts(2);

    @Test
    void ofTheSameIsEmpty() {
        assertThat(Difference.between(List.of(contract, plenary), List.of(plenary, contract))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void fromNothingIsEverySessionAdded() {
        Difference difference = Difference.between(List.of(), List.of(plenary, contract));
        assertThat(difference.sessions())
                .extracting(SessionDifference::sessionId)
                .containsExactly(1L, 2L);
        assertThat(difference.sessions()).allMatch(SessionDifference::isAdded);
    }

    @Test
    void namesOldAndNewTimesPlacesAndWords() {
        SessionPlan plan = session("Kontrak bersama")
                .from("2027-09-21T10:00")
                .to("2027-09-21T11:00")
                .plan();
        SessionFacts after = new SessionFacts(1, contract.uid(), false, plan, HALL);
        SessionDifference one =
                Difference.between(List.of(contract), List.of(after)).sessions().get(0);
        assertThat(one.changes())
                .containsExactly(
                        new SessionChange.Moved(contract.plan().span(), plan.span()),
                        new SessionChange.PlaceChanged(null, HALL),
                        new SessionChange.WordsChanged(
                                SessionChange.Words.of(contract.plan()), SessionChange.Words.of(plan)));
        assertThat(one.before()).isEqualTo(contract);
    }

    @Test
    void seesARoomThatWasRenamedAndListenersAndDetails() {
        SessionFacts before = new SessionFacts(1, "x", false, contract.plan(), HALL);
        SessionFacts renamed = new SessionFacts(
                1, "x", false, contract.plan(), new Place(1, "Aula Garuda", RoomMode.ON_SITE, "Balai"));
        assertThat(changes(before, renamed)).containsExactly(SessionChange.PlaceChanged.class);
        assertThat(changes(contract, at("09:00").forCommissions(3L).facts(1)))
                .containsExactly(SessionChange.AudienceChanged.class);
        assertThat(changes(contract, at("09:00").holding(3).facts(1)))
                .containsExactly(SessionChange.DetailsChanged.class);
    }

    @Test
    void countsWhatLostItsTimeAsCancelledAndWhatIsTakenUpAgainAsAdded() {
        SessionFacts waiting =
                new SessionFacts(1, contract.uid(), false, contract.plan().unscheduled(), null);
        Difference lost = Difference.between(List.of(contract), List.of(waiting));
        assertThat(lost.sessions()).singleElement().satisfies(one -> {
            assertThat(one.isCancelled()).isTrue();
            assertThat(one.after().cancelled()).isTrue();
            assertThat(one.after().plan()).isEqualTo(contract.plan());
        });
        Difference back = Difference.between(List.of(Difference.cancelled(contract)), List.of(contract));
        assertThat(back.sessions()).singleElement().matches(SessionDifference::isAdded);
        assertThat(Difference.between(List.of(Difference.cancelled(contract)), List.of(waiting))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void raisesTheSequenceExactlyWhereItSeesADifference() {
        List<ReleasedSession> first = Sequencing.next(List.of(), List.of(contract, plenary));
        assertThat(first).extracting(ReleasedSession::sequence).containsExactly(0, 0);

        SessionFacts moved = at("10:00").facts(1);
        List<ReleasedSession> second = Sequencing.next(first, List.of(moved, plenary));
        assertThat(second).extracting(ReleasedSession::sequence).containsExactly(1, 0);
        assertThat(Sequencing.next(second, List.of(moved, plenary))).isEqualTo(second);

        List<ReleasedSession> third = Sequencing.next(second, List.of(plenary));
        assertThat(third).extracting(ReleasedSession::cancelled).containsExactly(true, false);
        assertThat(third).extracting(ReleasedSession::sequence).containsExactly(2, 0);
        assertThat(third.get(0).uid()).isEqualTo(contract.uid());

        List<ReleasedSession> fourth = Sequencing.next(third, List.of(plenary));
        assertThat(fourth).as("a last sequence").isEqualTo(third);

        List<ReleasedSession> fifth = Sequencing.next(fourth, List.of(contract, plenary));
        assertThat(fifth).extracting(ReleasedSession::sequence).containsExactly(3, 0);
        assertThat(fifth).noneMatch(ReleasedSession::cancelled);
    }

    private static List<Class<?>> changes(SessionFacts before, SessionFacts after) {
        return Difference.between(List.of(before), List.of(after)).sessions().get(0).changes().stream()
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private static Planned at(String time) {
        return session("Kontrak").from("2027-09-21T" + time).to("2027-09-21T17:00");
    }
}
