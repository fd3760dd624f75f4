package id.suara.webinars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way into the meeting, in the container. */
@ExtendWith(ArquillianExtension.class)
class JoiningIT {

    private static final String SITI = "siti@example.org";

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    OwnRegistrations own;

    @Inject
    Attendees attendees;

    @Inject
    Joining joining;

    private long webinar;
    private String link;

    @BeforeEach
    void sitiIsComing() throws Exception {
        webinar = trial.open(1);
        trial.register(webinar, SITI);
        link = joining.linkPath(trial.id(webinar, SITI)).substring(Joining.LINK_PATH.length());
    }

    @Test
    void isShutUntilAQuarterOfAnHourBeforeItBegins() throws Exception {
        begins("16 minutes");
        assertThat(state()).isEqualTo(Entrance.State.EARLY);
        assertThat(joining.enter(link, "one", false)).isEmpty();
        begins("14 minutes");
        assertThat(state()).isEqualTo(Entrance.State.OPEN);
        assertThat(joining.enter(link, "one", false).orElseThrow())
                .hasToString("https://rapat.example/j/8123?pwd=rahasia");
    }

    @Test
    void staysOpenForAsLongAsWebinarsRunOverAndShutsThen() throws Exception {
        begins("-149 minutes");
        assertThat(state()).isEqualTo(Entrance.State.OPEN);
        begins("-151 minutes");
        assertThat(state()).isEqualTo(Entrance.State.OVER);
        assertThat(joining.enter(link, "one", false)).isEmpty();
    }

    @Test
    void isShutForWhoWaitsForAPlaceAndOpensWithTheSameLinkWhenThereIsOne() throws Exception {
        trial.register(webinar, "budi@example.org");
        own.verify(trial.link(webinar, "budi@example.org"));
        String second = joining.linkPath(trial.id(webinar, "budi@example.org")).substring(Joining.LINK_PATH.length());
        begins("5 minutes");
        assertThat(joining.look(second, null).state()).isEqualTo(Entrance.State.WAITING);
        own.cancel(trial.link(webinar, SITI));
        assertThat(joining.look(second, null).state()).isEqualTo(Entrance.State.OPEN);
        assertThat(state()).isEqualTo(Entrance.State.LEFT);
        assertThat(joining.enter(link, "one", true)).isEmpty();
    }

    @Test
    void isShutWhenTheWebinarIsCancelled() {
        trial.actAsOrganizer();
        webinars.cancel(webinar, trial.version(webinar));
        trial.actAsVisitor();
        assertThat(state()).isEqualTo(Entrance.State.CANCELLED);
    }

    @Test
    void keepsALinkThatWasSentBeforeTheWebinarWasMoved() throws Exception {
        trial.sql("update webinar set starts_at = now() + interval '40 days' - interval '10 minutes', ends_at = now()"
                + " + interval '40 days' where id = " + webinar);
        assertThat(state()).isEqualTo(Entrance.State.EARLY);
    }

    @Test
    void countsWhoCameOnceForADoubleClick() throws Exception {
        begins("5 minutes");
        joining.enter(link, "one", false);
        joining.enter(link, "one", false);
        assertThat(trial.first("select count(*) from webinar_join where registration_id = " + trial.id(webinar, SITI)))
                .isEqualTo("1");
        trial.actAsOrganizer();
        assertThat(attendees.page(webinar, null, 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.joinedAt()).isNotNull();
            assertThat(row.isShared()).isFalse();
        });
    }

    @Test
    void noticesALinkThatWasPassedOnAndLetsItsOwnerIn() throws Exception {
        begins("5 minutes");
        for (String device : new String[] {"one", "two", "three"}) {
            assertThat(joining.enter(link, device, false)).isPresent();
        }
        assertThat(joining.look(link, "four").shared()).isTrue();
        assertThat(joining.look(link, null).shared()).isTrue();
        assertThat(joining.enter(link, "four", false)).isEmpty();
        assertThat(joining.look(link, "two").shared()).isFalse();
        assertThat(joining.enter(link, "four", true)).isPresent();
        trial.actAsOrganizer();
        assertThat(attendees.page(webinar, null, 0, 10).get(0).isShared()).isTrue();
    }

    @Test
    void isNoWayForALinkThatIsNotOurs() throws Exception {
        String mine = trial.link(webinar, SITI);
        for (String wrong : new String[] {"x", mine, link.replaceFirst("^.", "z")}) {
            assertThatThrownBy(() -> joining.look(wrong, null))
                    .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("webinars.link-unknown"));
        }
    }

    private Entrance.State state() {
        return joining.look(link, null).state();
    }

    private void begins(String later) throws Exception {
        trial.sql("update webinar set starts_at = now() + interval '" + later + "', ends_at = now() + interval '"
                + later + "' + interval '2 hours' where id = " + webinar);
    }
}
