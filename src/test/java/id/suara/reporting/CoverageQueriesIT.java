package id.suara.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.Admissions;
import id.suara.delegates.Decisions;
import id.suara.delegates.GiveReason;
import id.suara.delegates.TrialCongress;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The numbers of coverage against what was done, in the container. */
@ExtendWith(ArquillianExtension.class)
class CoverageQueriesIT {

    @Inject
    TrialCongress trial;

    @Inject
    CoverageQueries queries;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void countsEachStepOfTheWay() throws SQLException {
        trial.nominate("Ani");
        trial.reviewable("Budi");
        long gone = trial.reviewable("Cahya");
        decisions.withdraw(gone, trial.version(gone), new GiveReason("Pindah sekolah."));
        long admitted = trial.reviewable("Dewi");
        admissions.admit(admitted, trial.version(admitted));
        long confirmed = trial.reviewable("Eka");
        long account = admissions.admit(confirmed, trial.version(confirmed));
        trial.sql("update account set status = 'ACTIVE', passphrase = 'x' where id = " + account);

        CoverageRow bali = bali();
        assertThat(bali.nominated()).isEqualTo(4);
        assertThat(bali.consented()).isEqualTo(3);
        assertThat(bali.admitted()).isEqualTo(2);
        assertThat(bali.confirmed()).isEqualTo(1);
        assertThat(bali.places()).isGreaterThan(4);
    }

    @Test
    @DisplayName(
            "Part of S30: provinces without delegates are told at once, and too few consents 14 days before the end")
    void tellsGapsEarly() throws SQLException {
        trial.reviewable("Ani");
        Coverage coverage = queries.coverage();
        assertThat(coverage.rows()).hasSize(38);
        assertThat(coverage.gaps())
                .hasSize(37)
                .allSatisfy(row -> assertThat(row.gap()).isEqualTo(CoverageGap.NO_NOMINATION))
                .noneMatch(row -> row.province().equals("51"));

        nominationCloses("15 days");
        assertThat(bali().gap()).isNull();
        nominationCloses("13 days");
        assertThat(bali().gap()).isEqualTo(CoverageGap.TOO_FEW_CONSENTS);
        trial.places("51", 1);
        assertThat(bali().gap()).isNull();
        assertThat(queries.coverage().gaps()).hasSize(37);
    }

    @Test
    void showsAnOfficerTheirProvinceAndOthersNothing() {
        trial.nominate("Ani");
        trial.actAsOfficer("51");
        assertThat(queries.coverage().rows()).extracting(CoverageRow::province).containsExactly("51");
        trial.actAsOfficer("32");
        assertThat(queries.coverage().rows()).singleElement().satisfies(row -> {
            assertThat(row.province()).isEqualTo("32");
            assertThat(row.nominated()).isZero();
        });
        trial.actAs(Role.MODERATOR);
        assertThatThrownBy(() -> queries.coverage()).hasMessage("access.denied");
    }

    private CoverageRow bali() {
        return queries.coverage().rows().stream()
                .filter(row -> row.province().equals("51"))
                .findFirst()
                .orElseThrow();
    }

    private void nominationCloses(String in) throws SQLException {
        trial.sql("delete from phase where congress_id = " + trial.id());
        trial.sql(
                "insert into phase (id, congress_id, kind, opens_at, closes_at, version) values (nextval('suara_id'), "
                        + trial.id() + ", 'NOMINATION', now() - interval '1 day', now() + interval '" + in + "', 1)");
    }
}
