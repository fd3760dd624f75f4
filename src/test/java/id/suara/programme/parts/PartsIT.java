package id.suara.programme.parts;

import static id.suara.programme.Planned.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.TrialCongress;
import id.suara.kernel.Role;
import id.suara.programme.Sessions;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tracks, commissions and people, in the container. */
@ExtendWith(ArquillianExtension.class)
class PartsIT {

    @Inject
    TrialCongress trial;

    @Inject
    Tracks tracks;

    @Inject
    Commissions commissions;

    @Inject
    Speakers speakers;

    @Inject
    Sessions sessions;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void areAddedChangedAndRemovedByTheVersionThatWasSeen() {
        long id = tracks.add(new PlanTrack(TrackKind.WORKSHOP, " Loka\u200bkarya ", null));
        TrackRow row = tracks.all(trial.id()).get(0);
        assertThat(row.name(true)).isEqualTo("Lokakarya");
        tracks.change(id, row.version(), new PlanTrack(TrackKind.PLENARY, "Paripurna", "Plenary"));
        assertThatThrownBy(() -> tracks.remove(id, row.version())).hasMessage("programme.changed");
        TrackRow changed = tracks.all(trial.id()).get(0);
        assertThat(changed.name(true)).isEqualTo("Plenary");
        tracks.remove(id, changed.version());
        assertThat(tracks.all(trial.id())).isEmpty();
        assertThatThrownBy(() -> tracks.remove(id, changed.version())).hasMessage("programme.none");
    }

    @Test
    void haveNamesOfTheirOwnAndThemesOfTheCongress() {
        commissions.add(new PlanCommission("Pendidikan", null, "education", 30));
        assertThatThrownBy(() -> commissions.add(new PlanCommission("Pendidikan", null, null, 30)))
                .hasMessage("programme.name-taken");
        assertThatThrownBy(() -> commissions.add(new PlanCommission("Lain", null, "magic", 30)))
                .hasMessage("congress.theme-unknown");
        assertThatThrownBy(() -> commissions.add(new PlanCommission("Lain", null, null, 0)))
                .isInstanceOf(ConstraintViolationException.class);
        CommissionRow row = commissions.all(trial.id()).get(0);
        commissions.change(row.id(), row.version(), new PlanCommission("Pendidikan", "Education", "education", 31));
        assertThat(commissions.all(trial.id()).get(0).size()).isEqualTo(31);
    }

    @Test
    void areNotRemovedWhileASessionNamesThem() {
        long commission = commissions.add(new PlanCommission("Pendidikan", null, null, 30));
        long speaker = speakers.add(new PlanSpeaker(SpeakerKind.SPEAKER, "Kak Dian", null, null, null, null));
        long id = sessions.add(
                session("Sidang").forCommissions(commission).by(speaker).plan());
        long version = commissions.all(trial.id()).get(0).version();
        assertThatThrownBy(() -> commissions.remove(commission, version)).hasMessage("programme.in-use");
        assertThatThrownBy(() ->
                        speakers.remove(speaker, speakers.all(trial.id()).get(0).version()))
                .hasMessage("programme.in-use");
        sessions.remove(id, sessions.find(id).version());
        commissions.remove(commission, version);
        speakers.remove(speaker, speakers.all(trial.id()).get(0).version());
        assertThat(commissions.all(trial.id())).isEmpty();
        assertThat(speakers.all(trial.id())).isEmpty();
    }

    @Test
    void tellTheAuditLogOfEveryDeedByIdAndNeverByName() throws SQLException {
        long before = trial.count("select coalesce(max(id), 0) from audit_entry");
        long id = speakers.add(new PlanSpeaker(SpeakerKind.SPEAKER, "Kak Dian", null, null, null, null));
        SpeakerRow row = speakers.all(trial.id()).get(0);
        speakers.change(id, row.version(), new PlanSpeaker(SpeakerKind.SPEAKER, "Kak Dian P.", null, null, null, null));
        speakers.remove(id, speakers.all(trial.id()).get(0).version());
        for (String deed : List.of("speaker-added", "speaker-changed", "speaker-removed")) {
            assertThat(trial.count("select count(*) from audit_entry where id > " + before + " and action = 'programme."
                            + deed + "' and subject_id = " + id))
                    .as(deed)
                    .isEqualTo(1);
        }
        assertThat(trial.count(
                        "select count(*) from audit_entry a where id > " + before + " and a::text like '%Dian%'"))
                .isZero();
    }

    @Test
    void areForOrganizersOnly() {
        for (Role role : Role.values()) {
            if (role != Role.ORGANIZER) {
                trial.actAs(role);
                assertThatThrownBy(() -> tracks.add(new PlanTrack(TrackKind.WORKSHOP, "Lokakarya", null)))
                        .hasMessage("access.denied");
                assertThatThrownBy(() -> tracks.arranged()).hasMessage("access.denied");
                assertThatThrownBy(() -> commissions.find(1)).hasMessage("access.denied");
                assertThatThrownBy(() -> speakers.arranged()).hasMessage("access.denied");
                assertThatThrownBy(() -> commissions.remove(1, 1)).hasMessage("access.denied");
                assertThatThrownBy(() -> speakers.remove(1, 1)).hasMessage("access.denied");
            }
        }
    }
}
