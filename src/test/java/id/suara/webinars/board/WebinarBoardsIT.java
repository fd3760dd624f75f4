package id.suara.webinars.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import id.suara.webinars.Joining;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.TrialWebinar;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A webinar in numbers, in the container. */
@ExtendWith(ArquillianExtension.class)
class WebinarBoardsIT {

    @Inject
    TrialWebinar trial;

    @Inject
    WebinarBoards boards;

    @Inject
    OwnRegistrations own;

    @Inject
    Joining joining;

    private long webinar;

    /** Two with places, one who waits, one who has not answered, one who has left. */
    @BeforeEach
    void someAreComing() throws Exception {
        webinar = trial.open(3);
        for (String one : List.of("satu", "dua", "pergi", "belum", "tunggu")) {
            trial.register(webinar, one + "@example.org");
            if (!one.equals("belum")) {
                own.verify(trial.link(webinar, one + "@example.org"));
            }
        }
        own.cancel(trial.link(webinar, "pergi@example.org"));
        // The one who waited has the place now; one more waits.
        trial.register(webinar, "baru@example.org");
        own.verify(trial.link(webinar, "baru@example.org"));
        is(
                "dua",
                "institution_kind = 'LPA', office_type = null, province_code = '51', regency_code = null,"
                        + " sign_language = true");
        is("tunggu", "office_type = null");
        trial.actAsOrganizer();
    }

    @Test
    void countsEachOnceByWhatBecameOfThem() throws Exception {
        WebinarBoard board = boards.find(webinar);
        assertThat(trial.first("select string_agg(split_part(email, '@', 1) || ' ' || status, ',' order by arrived)"
                        + " from webinar_registration where webinar_id = " + webinar))
                .isEqualTo(
                        "satu CONFIRMED,dua CONFIRMED,pergi CANCELLED,belum WAITLISTED,tunggu CONFIRMED,baru WAITLISTED");
        assertThat(board.registered()).isEqualTo(5);
        assertThat(board.confirmed()).isEqualTo(3);
        assertThat(board.waiting()).isEqualTo(1);
        assertThat(board.unanswered()).isEqualTo(1);
        assertThat(board.joined()).isZero();
        assertThat(board.capacity()).isEqualTo(3);
        assertThat(board.signLanguage()).isEqualTo(1);
        assertThat(board.captions()).isEqualTo(5);
        assertThat(board.live()).isFalse();
    }

    @Test
    void countsByKindTypeAndProvinceThoseWithNobodyFirst() {
        WebinarBoard board = boards.find(webinar);
        assertThat(board.kinds())
                .hasSize(7)
                .contains(
                        new BoardLine("SOCIAL_OFFICE", 4, 0), new BoardLine("LPA", 1, 0), new BoardLine("OTHER", 0, 0));
        assertThat(board.officeTypes())
                .containsExactly(
                        new BoardLine("A", 0, 0),
                        new BoardLine("B", 3, 0),
                        new BoardLine("C", 0, 0),
                        new BoardLine("UNKNOWN", 1, 0));
        assertThat(board.provinces()).hasSize(38);
        assertThat(board.provinces().get(0)).isEqualTo(new BoardLine("11", 0, 0));
        assertThat(board.provinces().subList(36, 38))
                .containsExactly(new BoardLine("34", 4, 0), new BoardLine("51", 1, 0));
    }

    @Test
    void countsWhoHasComeOnceHoweverManyTimesAndDevices() throws Exception {
        begins("-5 minutes");
        for (String device : List.of("one", "one", "two")) {
            join("dua", device);
        }
        join("satu", "three");
        WebinarBoard board = boards.find(webinar);
        assertThat(board.joined()).isEqualTo(2);
        assertThat(board.registered()).isEqualTo(5);
        assertThat(board.kinds()).contains(new BoardLine("SOCIAL_OFFICE", 4, 1), new BoardLine("LPA", 1, 1));
        assertThat(board.provinces()).contains(new BoardLine("34", 4, 1), new BoardLine("51", 1, 1));
        // Moved to another day, it is to be come to anew; by an hour it is the same.
        begins("1 hour");
        assertThat(boards.find(webinar).joined()).isEqualTo(2);
        begins("20 hours");
        assertThat(boards.find(webinar).joined()).isZero();
    }

    @Test
    void isLiveFromAnHourBeforeItBeginsUntilWebinarsHaveRunOver() throws Exception {
        begins("61 minutes");
        assertThat(boards.find(webinar).live()).isFalse();
        begins("59 minutes");
        assertThat(boards.find(webinar).live()).isTrue();
        begins("-149 minutes");
        assertThat(boards.find(webinar).live()).isTrue();
        begins("-151 minutes");
        assertThat(boards.find(webinar).live()).isFalse();
    }

    @Test
    void isNobodysButTheOrganizers() {
        for (Role role : List.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.PROVINCIAL_OFFICER)) {
            Caller one = trial.somebody(role);
            trial.actAs(one);
            refused(webinar, "access.denied");
            refused(999_999_999_999L, "access.denied");
        }
        trial.actAsVisitor();
        refused(webinar, "access.denied");
        trial.actAsOrganizer();
        refused(999_999_999_999L, "webinars.none");
    }

    private void refused(long id, String code) {
        assertThatThrownBy(() -> boards.find(id))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private void join(String who, String device) throws Exception {
        String link = joining.linkPath(trial.id(webinar, who + "@example.org"));
        assertThat(joining.enter(link.substring(Joining.LINK_PATH.length()), device, false))
                .isPresent();
    }

    private void is(String who, String what) throws Exception {
        trial.sql("update webinar_registration set " + what + " where webinar_id = " + webinar + " and email = '" + who
                + "@example.org'");
    }

    private void begins(String later) throws Exception {
        trial.sql("update webinar set starts_at = now() + interval '" + later + "', ends_at = now() + interval '"
                + later + "' + interval '2 hours' where id = " + webinar);
    }
}
