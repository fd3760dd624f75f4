package id.suara.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.suara.kernel.Caller;
import id.suara.kernel.ConcernCue;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.safeguarding.counts.QuarterCount;
import id.suara.safeguarding.counts.QuarterCounts;
import id.suara.safeguarding.units.OfficeType;
import id.suara.safeguarding.units.RegisterUnit;
import id.suara.safeguarding.units.UnitKind;
import id.suara.safeguarding.units.Units;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sealed cases on the database: who reads them, what is kept, what goes up, what goes where. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("S18 Sealed cases")
class SealedCasesIT {

    private static final String SECRET = "lebam di lengan kiri";

    @Inject
    Watch watch;

    @Inject
    Concerns concerns;

    @Inject
    Conversation conversation;

    @Inject
    CaseFiles files;

    @Inject
    SealedCases cases;

    @Inject
    EscalationRound round;

    @Inject
    Units units;

    @Inject
    QuarterCounts counts;

    @Inject
    ReferralSheet sheets;

    @Inject
    CurrentCaller current;

    @Resource
    ManagedExecutorService executor;

    private final List<Caller> hired = new ArrayList<>();
    private Caller sari;
    private Caller tono;

    @BeforeEach
    void hire() {
        sari = officer("Kak Sarinande", null);
        tono = officer("Kak Tonopati", null);
        watch.visit();
    }

    @AfterEach
    void dismiss() {
        watch.dismiss(hired);
    }

    private Caller officer(String name, String province) {
        Caller officer = watch.officer(name, province);
        hired.add(officer);
        return officer;
    }

    @Test
    @DisplayName("Part of S18: what was said is unreadable in the database, and the code is kept as a digest only")
    void keepsWordsSealedAndTheCodeAsADigest() throws Exception {
        Concerns.Raised raised = concerns.raise(told(SECRET, null), "kunci");
        long id = newest();

        assertThat(watch.column("select encode(sealed, 'escape') from safeguarding_entry where case_id = " + id
                        + " and sealed is not null"))
                .isNotEmpty()
                .noneMatch(stored -> stored.contains("lebam"));
        assertThat(watch.column("select c::text from safeguarding_case c where id = " + id))
                .noneMatch(row -> row.contains(raised.code())
                        || row.contains(raised.code().replace("-", "")));
        assertThat(read(sari, id).of(EntryKind.WHAT)).singleElement().satisfies(line -> assertThat(line.words())
                .isEqualTo(SECRET));
    }

    @Test
    @DisplayName("A report cannot be deleted, and nothing in it changed or taken out")
    void cannotBeDeletedOrChanged() throws Exception {
        concerns.raise(told(SECRET, null), null);
        long id = newest();

        for (String statement : List.of(
                "delete from safeguarding_case where id = " + id,
                "truncate safeguarding_case cascade",
                "update safeguarding_entry set sealed = null, nonce = null where case_id = " + id,
                "delete from safeguarding_entry where case_id = " + id,
                "truncate safeguarding_entry")) {
            assertThatThrownBy(() -> watch.sql(statement)).as(statement).hasMessageContaining("append-only");
        }
    }

    @Test
    @DisplayName("Part of S18: each reading is kept in the audit log and shown to the other officers")
    void keepsEachReading() throws Exception {
        concerns.raise(told(SECRET, null), null);
        long id = newest();

        read(tono, id);
        read(tono, id);
        CaseFile file = read(sari, id);

        assertThat(file.readers())
                .extracting(CaseFile.Reader::name, CaseFile.Reader::times)
                .containsExactly(tuple("Kak Sarinande", 1), tuple("Kak Tonopati", 2));
        assertThat(watch.number("select count(*) from audit_entry where action = 'safeguarding.read' and account_id = "
                        + tono.accountId() + " and subject_id = " + id))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Part of S18, L11: who raised a concern is in no log, nor is that they did")
    void keepsTheReporterOutOfTheLogs() throws Exception {
        String logged = "select count(*) from audit_entry where action like 'safeguarding.%' or account_id = "
                + tono.accountId();
        long before = watch.number(logged);
        current.set(new Caller(tono.accountId(), "Anak", Set.of(Role.DELEGATE), null, "192.0.2.77"));
        Concerns.Raised raised = concerns.raise(told(SECRET, null), null);
        conversation.read(raised.code());
        conversation.write(raised.code(), new WriteNote("lagi"));

        assertThat(watch.number(logged)).isEqualTo(before);
        assertThat(watch.number("select count(*) from safeguarding_entry where case_id = " + newest()
                        + " and account_id is not null"))
                .isZero();
        assertThat(watch.column("select raised_by from safeguarding_case where id = " + newest()))
                .containsExactly((String) null);
        assertThat(watch.number("select count(*) from address_failure where address like '%192.0.2.77%'"))
                .isZero();
    }

    @Test
    @DisplayName("Part of S18: whom a report names is shut out, and for them it is not there")
    void shutsOutWhomItNames() throws Exception {
        concerns.raise(told("Yang membuatku takut itu kak tonopati.", null), null);
        long id = newest();

        assertNotThere(tono, id);
        assertThat(read(sari, id).shutOut()).containsOnlyKeys(tono.accountId());

        watch.visit();
        concerns.raise(told(SECRET, List.of(tono.accountId())), null);
        assertNotThere(tono, newest());
    }

    @Test
    void keepsACaseFromAnOfficerWhomAnotherOneShutsOut() throws Exception {
        concerns.raise(told(SECRET, null), null);
        long id = newest();
        current.set(sari);
        assertThatThrownBy(() -> cases.shutOut(id, version(id), new ShutOut(List.of(sari.accountId()), false)))
                .hasMessage("safeguarding.not-oneself");
        cases.shutOut(id, version(id), new ShutOut(List.of(tono.accountId()), false));

        assertNotThere(tono, id);
    }

    private void assertNotThere(Caller officer, long id) {
        current.set(officer);
        assertThatThrownBy(() -> files.read(id)).hasMessage("safeguarding.no-case");
        assertThat(files.list(false)).extracting(CaseRow::id).doesNotContain(id);
        assertThatThrownBy(() -> sheets.print(id)).hasMessage("safeguarding.no-case");
        assertThatThrownBy(() -> cases.note(id, 1, new WriteNote("x"))).hasMessage("safeguarding.no-case");
    }

    @Test
    void showsAProvincesOfficerWhatWasReferredThereAndNotWhatConcernsTheirOffice() throws Exception {
        Caller bali = officer("Kak Made Bali", "51");
        Caller java = officer("Kak Jawa Tengah", "33");
        long unit = unit(UnitKind.UPTD_PPA, null, "51", "51.71");
        concerns.raise(told(SECRET, null), null);
        long id = newest();
        assertNotThere(bali, id);
        referred(id, Level.MEDIUM, "51.71", unit);

        assertThat(read(bali, id).of(EntryKind.WHAT)).hasSize(1);
        assertNotThere(java, id);

        watch.visit();
        concerns.raise(new RaiseConcern(SECRET, null, null, false, null, null, true), null);
        long other = newest();
        referred(other, Level.MEDIUM, "51.71", unit);
        assertNotThere(bali, other);
    }

    @Test
    void isLoweredByANationalOfficerWithAReasonOnly() throws Exception {
        Caller bali = officer("Kak Made Bali", "51");
        concerns.raise(new RaiseConcern(SECRET, null, null, true, null, null, false), null);
        long id = newest();
        referred(id, Level.HIGH, "51.71", unit(UnitKind.LPA, null, "51", null));

        current.set(bali);
        assertThatThrownBy(() -> cases.setLevel(id, version(id), new SetLevel(Level.LOW, "tidak apa-apa")))
                .hasMessage("access.denied");
        current.set(sari);
        assertThatThrownBy(() -> cases.setLevel(id, version(id), new SetLevel(Level.LOW, " ")))
                .hasMessage("request.invalid");
        cases.setLevel(id, version(id), new SetLevel(Level.LOW, "Sudah dicek lewat telepon"));
        assertThat(read(sari, id).of(EntryKind.LEVEL_LOWERED))
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isEqualTo("Sudah dicek lewat telepon"));
        current.set(bali);
        cases.setLevel(id, version(id), new SetLevel(Level.HIGH, null));
        assertThat(read(bali, id).row().level()).isEqualTo(Level.HIGH);
    }

    @Test
    void copiesToTheProvinceWhereTheOfficeIsSmallOrNotRegisteredAndAlwaysOnTheHighestLevel() throws Exception {
        long province = unit(UnitKind.SOCIAL_OFFICE, OfficeType.A, "64", null);
        long small = unit(UnitKind.SOCIAL_OFFICE, OfficeType.C, "64", "64.01");
        long large = unit(UnitKind.SOCIAL_OFFICE, OfficeType.B, "64", "64.02");
        long police = unit(UnitKind.POLICE, null, "64", "64.71");

        assertThat(copies(Level.MEDIUM, "64.01", small)).containsExactly(province);
        assertThat(copies(Level.MEDIUM, "64.02", large)).isEmpty();
        assertThat(copies(Level.HIGH, "64.02", large)).containsExactly(province);
        assertThat(copies(Level.MEDIUM, "64.71", police)).containsExactly(province);
        assertThat(copies(Level.MEDIUM, "64.71", province)).isEmpty();
        current.set(sari);
        units.retire(large, 1);
        assertThat(copies(Level.MEDIUM, "64.02", small)).containsExactly(province);
    }

    @Test
    void saysWhenAProvinceThatShouldHaveACopyHasNoOffice() {
        long small = unit(UnitKind.SOCIAL_OFFICE, OfficeType.C, "63", "63.01");
        long large = unit(UnitKind.SOCIAL_OFFICE, OfficeType.A, "63", "63.02");
        assertThat(units.lacksCopy(small, "63", "63.01", false)).isTrue();
        assertThat(units.lacksCopy(large, "63", "63.02", false))
                .as("a strong office")
                .isFalse();
        assertThat(units.lacksCopy(large, "63", "63.02", true)).isTrue();
        assertThat(units.lacksCopy(large, null, null, true)).as("no place").isFalse();
        long province = unit(UnitKind.SOCIAL_OFFICE, OfficeType.A, "63", null);
        assertThat(units.lacksCopy(small, "63", "63.01", false)).isFalse();
        assertThat(units.lacksCopy(province, "63", "63.01", false)).isFalse();
    }

    private List<Long> copies(Level level, String regency, long unit) throws Exception {
        watch.visit();
        concerns.raise(told(SECRET, null), null);
        long id = newest();
        referred(id, level, regency, unit);
        return read(sari, id).of(EntryKind.COPIED).map(line -> line.unit().id()).toList();
    }

    private void referred(long id, Level level, String regency, long unit) throws SQLException {
        current.set(sari);
        cases.triage(id, version(id), new TriageCase(level, null, regency, "dinilai"));
        cases.refer(id, version(id), unit);
    }

    private long unit(UnitKind kind, OfficeType type, String province, String regency) {
        current.set(sari);
        return units.register(new RegisterUnit(
                kind, type, province, regency, "Unit " + System.nanoTime(), "110", null, LocalDate.of(2027, 9, 1)));
    }

    @Test
    @DisplayName("Part of S17: what nobody took up in time goes up once, with several nodes looking at a time")
    void goesUpOnceWithSeveralNodes() throws Exception {
        List<Long> late = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            watch.visit();
            concerns.raise(told(SECRET, null), null);
            late.add(newest());
        }
        String ids = late.toString().replace("[", "(").replace("]", ")");
        watch.sql("update safeguarding_case set clock_from = clock_from - interval '7 hours',"
                + " due_at = due_at - interval '7 hours' where id in " + ids);

        Callable<Boolean> look = () -> {
            round.run();
            return true;
        };
        for (Future<Boolean> node : executor.invokeAll(Collections.nCopies(3, look))) {
            assertThat(node.get()).isTrue();
        }

        assertThat(watch.column("select count(*) from safeguarding_entry where kind = 'ESCALATED' and case_id in " + ids
                        + " group by case_id"))
                .hasSize(12)
                .containsOnly("1");
        assertThat(watch.number(
                        "select count(*) from outbox_mail where kind = 'concern' and about_id = " + sari.accountId()))
                .isEqualTo(24);
    }

    @Test
    @DisplayName("Part of S18: the mail says that there is a report and nothing else")
    void tellsOfficersByAMailThatTellsNothing() throws Exception {
        concerns.raise(told(SECRET, null), null);

        List<String> mails = watch.column("select subject || text_body || html_body || about_kind from"
                + " outbox_mail where kind = 'concern' and about_id = " + sari.accountId());
        assertThat(mails).singleElement().satisfies(mail -> assertThat(mail)
                .contains("Ada laporan baru", "/safeguarding/cases")
                .doesNotContain("lebam", String.valueOf(newest()), "case?id"));
    }

    @Test
    void tellsOrganizersOfAReportThatNoOfficerMayReadAndTheReporterToo() throws Exception {
        List<Long> all = watch
                .column("select a.id from account a join account_role r on r.account_id = a.id"
                        + " where r.role = 'SAFEGUARDING_OFFICER' and a.status = 'ACTIVE'")
                .stream()
                .map(Long::valueOf)
                .toList();
        long organizer = watch.organizer();
        assertThat(concerns.raise(told(SECRET, all), null).attended()).isFalse();

        assertThat(watch.column("select subject || text_body from outbox_mail where kind = 'concern-unattended' and"
                        + " about_id = " + organizer))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail).contains("/safeguarding/units").doesNotContain("lebam"));
        long id = newest();
        assertThat(concerns.raise(told(SECRET, null), null).attended()).isTrue();
        Caller fresh = officer("Kak Barulagi", null);
        assertThat(read(fresh, id).of(EntryKind.WHAT)).hasSize(1);
    }

    @Test
    void opensOneCaseForTheSignsOfDangerInOneTextAndKeepsEachAsEvidence() throws Exception {
        Subject about = new Subject("idea", System.nanoTime());
        watch.cue(about, "tulisan pertama", ConcernCue.Level.MEDIUM);
        watch.cue(about, "tulisan kedua", ConcernCue.Level.HIGH);
        long id = newest();

        CaseFile file = read(sari, id);
        assertThat(file.row().source()).isEqualTo(Source.CUE);
        assertThat(file.row().level()).isEqualTo(Level.HIGH);
        assertThat(file.of(EntryKind.EVIDENCE).map(CaseFile.Line::words))
                .containsExactly("tulisan pertama", "tulisan kedua");
        assertThat(file.about()).isEqualTo(about.toString());
        current.set(sari);
        assertThatThrownBy(() -> cases.reply(id, version(id), new WriteNote("halo")))
                .hasMessage("safeguarding.nobody-to-answer");

        cases.close(id, version(id), new CloseCase(CloseReason.NO_DANGER, "hanya lirik lagu"));
        watch.cue(about, "tulisan ketiga", ConcernCue.Level.LOW);
        assertThat(newest()).isNotEqualTo(id);
    }

    @Test
    @DisplayName(
            "Part of S18: an officer whom a child's own text names never sees the case that the text opened, nor its mail")
    void keepsACuedCaseFromTheOfficerWhomTheTextNames() throws Exception {
        Subject about = new Subject("idea", System.nanoTime());
        watch.cue(about, "kak tonopati memukul aku", ConcernCue.Level.HIGH);
        long id = newest();

        assertNotThere(tono, id);
        assertThat(watch.number(
                        "select count(*) from outbox_mail where kind = 'concern' and about_id = " + tono.accountId()))
                .isZero();
        CaseFile file = read(sari, id);
        assertThat(file.of(EntryKind.EVIDENCE)).hasSize(1);
        assertThat(file.of(EntryKind.SHUT_OUT).map(CaseFile.Line::words)).containsExactly("Kak Tonopati");

        watch.cue(about, "sudah, lupakan saja", ConcernCue.Level.HIGH);
        assertNotThere(tono, id);
        assertThat(read(sari, id).of(EntryKind.SHUT_OUT)).as("told once").hasSize(1);
    }

    @Test
    @DisplayName("Part of S18: a report about a text is kept from the officer whom that text names")
    void keepsAReportFromTheOfficerWhomItsEvidenceNames() throws Exception {
        Subject about = new Subject("idea", System.nanoTime());
        watch.write(about, "kata kak tonopati aku tidak boleh cerita");
        concerns.raise(new RaiseConcern(SECRET, null, null, false, about.toString(), null, false), null);

        assertNotThere(tono, newest());
        assertThat(read(sari, newest()).of(EntryKind.WHAT)).hasSize(1);
    }

    @Test
    @DisplayName("A child whose text names every officer there is still reaches them")
    void keepsNobodyOutWhenNoOtherOfficerWouldBeLeft() throws Exception {
        String everybody = String.join(
                ", ",
                watch.column("select a.display_name from account a join account_role r on r.account_id = a.id"
                        + " where r.role = 'SAFEGUARDING_OFFICER' and a.status = 'ACTIVE'"));
        watch.cue(new Subject("idea", System.nanoTime()), "teman-temanku: " + everybody, ConcernCue.Level.HIGH);
        long cued = newest();
        assertThat(read(tono, cued).of(EntryKind.EVIDENCE)).hasSize(1);
        assertThat(read(sari, cued).of(EntryKind.SHUT_OUT)).isEmpty();

        watch.visit();
        assertThat(concerns.raise(told("namaku sama dengan " + everybody, null), null)
                        .attended())
                .isTrue();
        assertThat(read(tono, newest()).of(EntryKind.WHAT)).hasSize(1);
    }

    @Test
    void letsTheReporterComeBackAndOpensAClosedCaseAgain() throws Exception {
        Concerns.Raised raised = concerns.raise(told(SECRET, null), null);
        long id = newest();
        current.set(sari);
        cases.reply(id, version(id), new WriteNote("Terima kasih sudah bercerita."));
        cases.close(id, version(id), new CloseCase(CloseReason.SAFE, "aman"));

        watch.visit();
        assertThat(conversation.read(raised.code()).lines())
                .extracting(Conversation.Line::words)
                .containsExactly("Terima kasih sudah bercerita.");
        conversation.write(raised.code().toLowerCase(Locale.ROOT).replace("-", " "), new WriteNote("Dia datang lagi."));

        CaseFile file = read(sari, id);
        assertThat(file.row().state()).isEqualTo(CaseState.TRIAGED);
        assertThat(file.row().reporterWaiting()).isTrue();
        assertThat(file.of(EntryKind.REOPENED)).hasSize(1);
    }

    @Test
    void answersTheSameRequestAgainAndRefusesAnotherUnderItsWord() throws Exception {
        Concerns.Raised first = concerns.raise(told(SECRET, null), "satu");
        long id = newest();
        assertThat(concerns.raise(told(SECRET, null), "satu")).isEqualTo(first);
        assertThat(newest()).isEqualTo(id);
        assertThatThrownBy(() -> concerns.raise(told("lain", null), "satu"))
                .hasMessage("request.idempotency-key-reused");
        watch.visit();
        assertThat(concerns.raise(told(SECRET, null), "satu").code()).isNotEqualTo(first.code());
    }

    @Test
    void countsALevelAsItWasWhenTheQuarterEnded() throws Exception {
        for (int i = 0; i < 6; i++) {
            past("LOW", i);
            past("MEDIUM", i);
            past("HIGH", i);
        }
        current.set(sari);
        List<QuarterCount> before = counts.past();
        assertThat(before).hasSize(8);
        assertThat(before.get(0).total()).isEqualTo(18);
        assertThat(before.get(0).levels()).containsEntry(Level.LOW, 6L).containsEntry(Level.HIGH, 6L);
        assertThat(before.get(1).total()).isNull();

        long low = watch.number("select max(id) from safeguarding_case where level = 'LOW' and raised_at < now()"
                + " - interval '1 day'");
        cases.setLevel(low, version(low), new SetLevel(Level.HIGH, null));
        assertThat(counts.past()).isEqualTo(before);
    }

    private void past(String level, int hours) throws SQLException {
        String at = "date_trunc('quarter', now() at time zone 'Asia/Jakarta') at time zone 'Asia/Jakarta' - interval '"
                + (hours + 1) + " hours'";
        watch.sql(
                "with opened as (insert into safeguarding_case (id, source, raised_at, subject_kind, subject_id, state,"
                        + " level, concerns_office, clock_from, due_at, reporter_waiting, hides, version) values (nextval('suara_id'),"
                        + " 'CUE', " + at + ", 'past', nextval('suara_id'), 'ACKNOWLEDGED', '" + level + "', false, "
                        + at
                        + ", " + at + " + interval '1 hour', false, false, 1) returning id)"
                        + " insert into safeguarding_entry (id, case_id, kind, at, level) select nextval('suara_id'), id, 'RAISED', "
                        + at + ", '" + level + "' from opened");
    }

    @Test
    void refusesEveryoneButOfficers() throws Exception {
        concerns.raise(told(SECRET, null), null);
        long id = newest();
        for (Role role : Role.values()) {
            if (role != Role.SAFEGUARDING_OFFICER) {
                current.set(new Caller(sari.accountId(), "x", Set.of(role), null, null));
                assertThatThrownBy(() -> files.read(id)).as(role.name()).hasMessage("access.denied");
                assertThatThrownBy(() -> files.list(false)).hasMessage("access.denied");
                assertThatThrownBy(() -> cases.note(id, 1, new WriteNote("x"))).hasMessage("access.denied");
            }
        }
        current.set(
                new Caller(sari.accountId(), "x", Set.of(Role.SAFEGUARDING_OFFICER, Role.ADMINISTRATOR), null, null));
        assertThatThrownBy(() -> files.read(id)).hasMessage("access.denied");
    }

    private static RaiseConcern told(String what, List<Long> notTo) {
        return new RaiseConcern(what, null, null, false, null, notTo, false);
    }

    private CaseFile read(Caller officer, long id) {
        current.set(officer);
        return files.read(id);
    }

    private long newest() throws SQLException {
        return watch.number("select id from safeguarding_case order by raised_at desc, id desc limit 1");
    }

    private long version(long id) throws SQLException {
        return watch.number("select version from safeguarding_case where id = " + id);
    }
}
