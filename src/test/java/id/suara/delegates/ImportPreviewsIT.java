package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.delegates.desk.Desk;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.imports.ImportClock;
import id.suara.delegates.imports.ImportPreviews;
import id.suara.delegates.imports.ImportReport;
import id.suara.delegates.imports.ImportState;
import id.suara.delegates.imports.NominationImports;
import id.suara.delegates.imports.WaitingRow;
import id.suara.delegates.intake.Column;
import id.suara.delegates.intake.RowFault;
import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A nominations file that is looked at before it is written, in the container. */
@ExtendWith(ArquillianExtension.class)
class ImportPreviewsIT {

    private static final String HEADINGS =
            "Nama Lengkap,Tanggal Lahir,Provinsi,Kabupaten/Kota,Nama Wali,Nomor HP Wali\n";
    private static final String GOOD = "Ani,12-04-2013,Bali,Denpasar,Wayan,081371435912\n";
    private static final String WRONG = "Budi,31-02-2013,Bali,Denpasar,Wayan,081371435912\n";

    @Inject
    TrialCongress trial;

    @Inject
    NominationImports imports;

    @Inject
    ImportPreviews previews;

    @Inject
    ImportClock clock;

    @Inject
    Desk desk;

    @Inject
    Congresses congresses;

    @Inject
    Accounts accounts;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void writesNothingBeforeSomebodySaysSo() throws Exception {
        ImportReport shown = previewed(HEADINGS + GOOD + WRONG);
        assertThat(shown.state()).isEqualTo(ImportState.PREVIEW);
        assertThat(shown.good()).isEqualTo(1);
        assertThat(shown.wrong()).isEqualTo(1);
        assertThat(nominated()).isZero();
        assertThat(previews.firstRows(shown.id())).extracting(WaitingRow::row).containsExactly(2, 3);
        assertThat(previews.wrongRows(shown.id(), 0, 10))
                .extracting(WaitingRow::fault)
                .containsExactly(RowFault.INVALID_DATE);
    }

    @Test
    void nominatesTheGoodOnesAndForgetsTheRestOnceItIsConfirmed() throws Exception {
        ImportReport shown = previewed(HEADINGS + GOOD + WRONG);
        previews.confirm(shown.id(), shown.version());
        ImportReport done = settled(shown.id());
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.accepted()).isEqualTo(1);
        assertThat(imports.rejections(shown.id(), 0, 10)).hasSize(1);
        assertThat(nominated()).isEqualTo(1);
        assertNothingKept(shown.id());
    }

    @Test
    void nominatesOnceWhenItIsConfirmedTwiceAtOnce() throws Exception {
        ImportReport shown = previewed(HEADINGS + GOOD);
        assertThat(trial.atOnce(4, turn -> {
                    previews.confirm(shown.id(), shown.version());
                    return "done";
                }))
                .containsOnly("done");
        assertThat(settled(shown.id()).accepted()).isEqualTo(1);
        previews.confirm(shown.id(), shown.version());
        assertThat(settled(shown.id()).state()).isEqualTo(ImportState.DONE);
        assertThat(nominated()).isEqualTo(1);
    }

    @Test
    void nominatesAMendedRowToo() throws Exception {
        ImportReport shown = previewed(HEADINGS + GOOD + WRONG);
        WaitingRow row = previews.wrongRows(shown.id(), 0, 1).get(0);
        WaitingRow still = previews.mend(shown.id(), 3, row.version(), Map.of(Column.BIRTH_DATE, "1-1-1999"));
        assertThat(still.fault()).isEqualTo(RowFault.OVER_AGE);
        assertThatThrownBy(() -> previews.mend(shown.id(), 3, row.version(), Map.of()))
                .hasMessage("delegates.row-changed");
        WaitingRow good = previews.mend(shown.id(), 3, still.version(), Map.of(Column.BIRTH_DATE, "1-1-2014"));
        assertThat(good.fault()).isNull();
        assertThat(previews.mend(shown.id(), 3, still.version(), Map.of()).fault())
                .as("a double click")
                .isNull();
        ImportReport now = imports.find(shown.id());
        assertThat(now.good()).isEqualTo(2);
        assertThat(now.wrong()).isZero();
        previews.confirm(now.id(), now.version());
        assertThat(settled(now.id()).accepted()).isEqualTo(2);
        assertThat(trial.count("select count(*) from person p join application a on a.person_id = p.id where"
                        + " a.congress_id = " + trial.id() + " and p.birth_date = '2014-01-01'"))
                .isEqualTo(1);
    }

    @Test
    void refusesAMendedRowThatNominatesAChildOfTheSameFileAgain() throws Exception {
        ImportReport shown = previewed(HEADINGS + GOOD + WRONG);
        WaitingRow row = previews.wrongRows(shown.id(), 0, 1).get(0);
        WaitingRow judged = previews.mend(
                shown.id(), 3, row.version(), Map.of(Column.FULL_NAME, "Ani", Column.BIRTH_DATE, "2013-04-12"));
        assertThat(judged.fault()).isEqualTo(RowFault.DUPLICATE);
    }

    @Test
    void judgesOnceMoreWhenItIsWritten() throws Exception {
        ImportReport shown = previewed(HEADINGS + GOOD.replace("Ani", "Melati"));
        trial.nominate("Melati");
        previews.confirm(shown.id(), shown.version());
        assertThat(settled(shown.id()).accepted()).isZero();
        assertThat(nominated()).isEqualTo(1);
    }

    @Test
    void asksForColumnsItDoesNotKnowAndRemembersThemForTheOffice() throws Exception {
        String heading = "Peserta " + "x".repeat((int) (trial.id() % 20) + 1);
        String file = HEADINGS.replace("Nama Lengkap", heading) + GOOD;
        ImportReport asked = previewed(file);
        assertThat(asked.state()).isEqualTo(ImportState.MAPPING);
        String key = asked.headings().get(0).key();
        assertThatThrownBy(
                        () -> previews.readAs(asked.id(), asked.version(), Map.of(key, Optional.of(Column.PROVINCE))))
                .hasMessage("delegates.import-column-twice");
        previews.readAs(asked.id(), asked.version(), Map.of(key, Optional.of(Column.FULL_NAME)));
        assertThat(settled(asked.id()).good()).isEqualTo(1);
        assertThat(previewed(file).good()).as("the next time").isEqualTo(1);
        trial.current.set(new Caller(trial.another(), "Lain", Set.of(Role.ORGANIZER), null, null));
        assertThat(previewed(file).state()).as("another office").isEqualTo(ImportState.MAPPING);
    }

    @Test
    @DisplayName("what one officer said of a heading, the next file of a colleague in the same province is read by")
    void sharesColumnsWithinAnOffice() throws Exception {
        Instant now = Instant.now();
        trial.actAs(Role.ADMINISTRATOR);
        congresses.schedule(
                trial.id(), PhaseKind.NOMINATION, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)));
        String file = HEADINGS.replace("Nama Lengkap", "Kontingen " + "x".repeat((int) (trial.id() % 20) + 1)) + GOOD;
        actAsNewOfficer("51");
        ImportReport asked = previewed(file);
        assertThat(asked.state()).isEqualTo(ImportState.MAPPING);
        previews.readAs(
                asked.id(), asked.version(), Map.of(asked.headings().get(0).key(), Optional.of(Column.FULL_NAME)));
        assertThat(settled(asked.id()).good()).isEqualTo(1);

        actAsNewOfficer("51");
        assertThat(previewed(file).good()).as("a colleague").isEqualTo(1);
        actAsNewOfficer("32");
        assertThat(previewed(file).state()).as("another province").isEqualTo(ImportState.MAPPING);
    }

    private void actAsNewOfficer(String province) {
        trial.actAs(Role.ADMINISTRATOR);
        long account = accounts.invite(new InviteAccount(
                "dinsos-" + System.nanoTime(), "Dinsos", "id", Set.of(Role.PROVINCIAL_OFFICER), null, province));
        trial.current.set(new Caller(account, "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), province, null));
    }

    @Test
    void beginsAnewWhatADeadNodeLeftHalfJudged() throws Exception {
        String csv = HexFormat.of().formatHex((HEADINGS + GOOD + WRONG).getBytes(StandardCharsets.UTF_8));
        long id = -trial.id();
        trial.sql("with dead as (insert into nomination_import (id, congress_id, account_id, state, preview, attempts,"
                + " row_count, checked, accepted, good, wrong, created_at, alive_at, version) values (" + id + ", "
                + trial.id() + ", " + trial.organizer().accountId()
                + ", 'RUNNING', true, 1, 2, 2, 0, 7, 8, now(), now() - interval '2 min', 1) returning id),"
                + " half as (insert into nomination_row select id, 3, '{}', 'TOO_LONG', false, true, 1 from dead)"
                + " insert into nomination_content select id, decode('" + csv + "', 'hex') from dead");
        ImportReport shown = settled(id);
        assertThat(shown.good()).isEqualTo(1);
        assertThat(shown.wrong()).isEqualTo(1);
        assertThat(previews.wrongRows(id, 0, 10)).extracting(WaitingRow::fault).containsExactly(RowFault.INVALID_DATE);
    }

    @Test
    void deletesWhatIsInItWhenItIsCancelled() throws Exception {
        ImportReport shown = previewed(HEADINGS + WRONG + GOOD);
        previews.cancel(shown.id(), shown.version());
        previews.cancel(shown.id(), shown.version());
        assertThat(imports.find(shown.id()).state()).isEqualTo(ImportState.CANCELLED);
        assertNothingKept(shown.id());
        assertThatThrownBy(() ->
                        previews.confirm(shown.id(), imports.find(shown.id()).version()))
                .hasMessage("delegates.import-not-waiting");
    }

    @Test
    void deletesWhatIsInItAfterAWeek() throws Exception {
        ImportReport shown = previewed(HEADINGS + WRONG);
        assertThat(Duration.between(shown.createdAt(), shown.expiresAt()))
                .isBetween(Duration.ofDays(7), Duration.ofDays(7).plusMinutes(2));
        clock.expire();
        assertThat(imports.find(shown.id()).state()).isEqualTo(ImportState.PREVIEW);
        trial.sql("update nomination_import set expires_at = now() - interval '1 second' where id = " + shown.id());
        clock.expire();
        assertThat(imports.find(shown.id()).state()).isEqualTo(ImportState.EXPIRED);
        assertNothingKept(shown.id());
    }

    @Test
    void isNotThereForAnotherOffice() throws Exception {
        ImportReport shown = previewed(HEADINGS + WRONG);
        trial.current.set(new Caller(trial.another(), "Lain", Set.of(Role.PROVINCIAL_OFFICER), "51", null));
        assertThatThrownBy(() -> imports.find(shown.id())).hasMessage("delegates.no-import");
        assertThatThrownBy(() -> previews.wrongRows(shown.id(), 0, 1)).hasMessage("delegates.no-import");
        assertThatThrownBy(() -> previews.firstRows(shown.id())).hasMessage("delegates.no-import");
    }

    @Test
    void isNotConfirmedByAnOfficerOnceThePhaseIsOver() throws Exception {
        ImportReport shown = previewed(HEADINGS + GOOD);
        trial.actAsOfficer("51");
        assertThatThrownBy(() -> previews.confirm(shown.id(), shown.version()))
                .isInstanceOf(DomainException.class)
                .hasMessage("congress.phase-closed");
        assertThat(nominated()).isZero();
    }

    @Test
    void keepsHostileTextsHarmless() throws Exception {
        ImportReport shown = previewed(HEADINGS
                + "\"<script>alert(1)</script>\",12-04-2013,Atlantis,Denpasar,Wayan,081371435912\n"
                + "\"A\u202Eni\u200B Putri\",30-30-2013,Bali,Denpasar,Wayan,081371435912\n"
                + "x".repeat(10_000) + ",12-04-2013,Bali,Denpasar,Wayan,081371435912\n");
        List<WaitingRow> rows = previews.wrongRows(shown.id(), 0, 10);
        assertThat(rows)
                .extracting(WaitingRow::fault)
                .containsExactly(RowFault.UNKNOWN_PROVINCE, RowFault.INVALID_DATE, RowFault.TOO_LONG);
        assertThat(rows.get(0).field(Column.FULL_NAME)).isEqualTo("<script>alert(1)</script>");
        assertThat(rows.get(1).field(Column.FULL_NAME)).isEqualTo("Ani Putri");
        assertThat(rows.get(2).field(Column.FULL_NAME).length()).isLessThan(400);
    }

    @Test
    @DisplayName("Part of L15: reading and mending rows is logged, and nothing that stands in them is")
    void logsDeedsAndNoData() throws Exception {
        String name = "Cempaka" + trial.id();
        ImportReport shown = previewed(HEADINGS + WRONG.replace("Budi", name));
        WaitingRow row = previews.wrongRows(shown.id(), 0, 1).get(0);
        previews.mend(shown.id(), 2, row.version(), Map.of(Column.BIRTH_DATE, "besok"));
        String of = " from audit_entry where subject_id = " + shown.id();
        assertThat(trial.count("select count(distinct action)" + of
                        + " and action in ('delegates.import-rows-read', 'delegates.import-row-mended')"))
                .isEqualTo(2);
        assertThat(trial.count("select count(*) from audit_entry e where e::text like '%" + name + "%'"))
                .isZero();
    }

    private ImportReport previewed(String csv) {
        return settled(imports.start(csv.getBytes(StandardCharsets.UTF_8), true));
    }

    private ImportReport settled(long importId) {
        await().pollInSameThread().atMost(Duration.ofSeconds(90)).until(() -> !imports.find(importId)
                .isRunning());
        return imports.find(importId);
    }

    private long nominated() {
        return desk.count(DeskFilter.ALL);
    }

    private void assertNothingKept(long importId) throws Exception {
        for (String table : List.of("nomination_row", "nomination_identity", "nomination_content")) {
            assertThat(trial.count("select count(*) from " + table + " where import_id = " + importId))
                    .as(table)
                    .isZero();
        }
    }
}
