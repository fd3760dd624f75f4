package id.suara.webinars.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Role;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.Webinars;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes along with a webinar, in the container. */
@ExtendWith(ArquillianExtension.class)
class MaterialsIT {

    private static final String SLIDES = "https://berkas.example/salindia.pdf";
    private static final String VIDEO = "https://video.example/w/8123";

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    Materials materials;

    @Inject
    MaterialDesk desk;

    private long webinar;
    private String siti;

    @BeforeEach
    void sitiHasAPlace() {
        webinar = trial.open(1);
        siti = trial.attending(webinar, "siti@example.org");
        trial.actAsOrganizer();
    }

    @Test
    void areSeenByEverybodyAndTheRecordingByThoseWhoHaveAPlaceAlsoOnceItIsOver() throws Exception {
        desk.add(webinar, slides());
        desk.add(webinar, recording(null));
        trial.actAsVisitor();
        String waiting = trial.attending(webinar, "budi@example.org");
        for (int round = 0; round < 2; round++) {
            assertThat(addresses(materials.ofEveryone(webinar))).containsExactly(SLIDES);
            assertThat(addresses(materials.ofHolder(siti))).containsExactly(SLIDES, VIDEO);
            assertThat(addresses(materials.ofHolder(waiting))).containsExactly(SLIDES);
            trial.end(webinar);
        }
        refused(() -> materials.ofHolder("x"), "webinars.link-unknown");
    }

    @Test
    void areSeenByOthersWhereSomebodySaysSo() {
        desk.add(webinar, recording(Audience.EVERYONE));
        desk.add(webinar, new AddMaterial(MaterialKind.READING, "Bacaan", "Reading", SLIDES, Audience.ATTENDEES, null));
        trial.actAsVisitor();
        assertThat(addresses(materials.ofEveryone(webinar))).containsExactly(VIDEO);
        assertThat(addresses(materials.ofHolder(siti))).containsExactly(VIDEO, SLIDES);
    }

    @Test
    void areSeenByNobodyBeforeTheWebinarIsPublishedNorOnceItIsCancelled() {
        long draft = webinars.plan(TrialWebinar.plan(5));
        desk.add(draft, slides());
        desk.add(webinar, slides());
        trial.actAsVisitor();
        refused(() -> materials.ofEveryone(draft), "webinars.none");
        trial.actAsOrganizer();
        webinars.cancel(webinar, trial.version(webinar));
        trial.actAsVisitor();
        refused(() -> materials.ofEveryone(webinar), "webinars.was-cancelled");
        assertThat(materials.ofHolder(siti)).isEmpty();
    }

    @Test
    void areChangedAndTakenAwayByWhoSawThemAsTheyAre() {
        long id = desk.add(webinar, slides());
        long seen = desk.find(webinar, id).version();
        desk.change(
                webinar, id, seen, new AddMaterial(MaterialKind.READING, "Salindia 2", "Slides 2", SLIDES, null, null));
        assertThat(materials.ofEveryone(webinar).get(0).title()).isEqualTo("Salindia 2");
        refused(() -> desk.change(webinar, id, seen, slides()), "webinars.changed");
        refused(() -> desk.remove(webinar, id, seen), "webinars.changed");
        desk.remove(webinar, id, desk.find(webinar, id).version());
        assertThat(materials.ofEveryone(webinar)).isEmpty();
        assertThat(materials.ofHolder(siti)).isEmpty();
        refused(() -> desk.remove(webinar, id, seen), "webinars.no-material");
    }

    @Test
    void areOneForTheSameAddressAddedTwiceOrAtOnceAndNeverTwoByAChange() throws Exception {
        long id = desk.add(webinar, slides());
        assertThat(desk.add(webinar, slides())).isEqualTo(id);
        List<String> outcomes = trial.atOnce(8, turn -> {
            trial.actAsOrganizer();
            return String.valueOf(desk.add(webinar, recording(null)));
        });
        trial.actAsOrganizer();
        assertThat(outcomes).hasSize(8).containsOnly(outcomes.get(0));
        assertThat(desk.rows(webinar)).hasSize(2);
        assertThatThrownBy(() -> desk.change(webinar, id, desk.find(webinar, id).version(), recording(null)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new FieldError("address", "webinars.material-twice")));
    }

    @Test
    void areSeenByNobodyWhileTheyArePreparedUntilSomebodyShowsThemAsTheySawThem() {
        AddMaterial prepared = new AddMaterial(MaterialKind.READING, "Salindia", "Slides", SLIDES, null, false);
        long id = desk.add(webinar, prepared);
        assertThat(desk.find(webinar, id).shown()).isFalse();
        assertThat(materials.ofEveryone(webinar)).isEmpty();
        assertThat(materials.ofHolder(siti)).isEmpty();
        long before = desk.find(webinar, id).version();
        desk.change(webinar, id, before, slides("Salindia baru"));
        assertThat(materials.ofEveryone(webinar)).isEmpty();
        refused(() -> desk.show(webinar, id, before), "webinars.changed");
        desk.show(webinar, id, desk.find(webinar, id).version());
        assertThat(addresses(materials.ofEveryone(webinar))).containsExactly(SLIDES);
        desk.show(webinar, id, desk.find(webinar, id).version());
        desk.change(webinar, id, desk.find(webinar, id).version(), slides("Salindia lagi"));
        assertThat(addresses(materials.ofHolder(siti))).containsExactly(SLIDES);
        desk.change(webinar, id, desk.find(webinar, id).version(), prepared);
        assertThat(materials.ofEveryone(webinar)).isEmpty();
        trial.actAs(Role.MODERATOR);
        refused(() -> desk.show(webinar, id, 1), "access.denied");
    }

    private static AddMaterial slides(String title) {
        return new AddMaterial(MaterialKind.READING, title, "Slides", SLIDES, null, null);
    }

    @Test
    void areLinksThatAreSafeToFollow() {
        for (String address : new String[] {
            null,
            " ",
            "http://berkas.example/1",
            "javascript:alert(1)",
            "https://",
            "https://berkas.example/a b",
            "https://berkas.example/\"onclick=",
            "https://berkas.example/" + "a".repeat(500)
        }) {
            assertThatThrownBy(() ->
                            desk.add(webinar, new AddMaterial(MaterialKind.READING, "A", "A", address, null, null)))
                    .isInstanceOf(ConstraintViolationException.class);
        }
        for (String title : new String[] {null, " ", "a".repeat(201), "A\u202eB", "A\nB"}) {
            assertThatThrownBy(() ->
                            desk.add(webinar, new AddMaterial(MaterialKind.READING, title, "A", SLIDES, null, null)))
                    .isInstanceOf(ConstraintViolationException.class);
        }
        assertThatThrownBy(() -> desk.add(webinar, new AddMaterial(null, "A", "A", SLIDES, null, null)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(desk.rows(webinar)).isEmpty();
    }

    @Test
    void areAtMostFifty() {
        for (int i = 0; i < 50; i++) {
            desk.add(webinar, new AddMaterial(MaterialKind.READING, "A", "A", SLIDES + "?" + i, null, null));
        }
        refused(() -> desk.add(webinar, slides()), "webinars.materials-full");
    }

    @Test
    void areAddedByOrganizersAndByNobodyOfAnotherRole() {
        long id = desk.add(webinar, slides());
        for (Role role : Role.values()) {
            if (role != Role.ORGANIZER) {
                trial.actAs(role);
                refused(() -> desk.rows(webinar), "access.denied");
                refused(() -> desk.add(webinar, slides()), "access.denied");
                refused(() -> desk.change(webinar, id, 1, slides()), "access.denied");
                refused(() -> desk.remove(webinar, id, 1), "access.denied");
            }
        }
        trial.actAsOrganizer();
        long another = webinars.plan(TrialWebinar.plan(5));
        refused(() -> desk.remove(another, id, 1), "webinars.no-material");
        refused(() -> desk.change(another, id, 1, slides()), "webinars.no-material");
        refused(() -> desk.add(999_999_999L, slides()), "webinars.none");
        refused(() -> desk.rows(999_999_999L), "webinars.none");
    }

    private static AddMaterial slides() {
        return new AddMaterial(MaterialKind.READING, "Salindia", "Slides", SLIDES, null, null);
    }

    private static AddMaterial recording(Audience audience) {
        return new AddMaterial(MaterialKind.RECORDING, "Rekaman", "Recording", VIDEO, audience, null);
    }

    private static List<String> addresses(List<MaterialRow> rows) {
        return rows.stream().map(MaterialRow::address).toList();
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
