package id.suara.delegates.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.consent.ConsentStanding;
import id.suara.consent.Purpose;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.Applications;
import id.suara.delegates.TrialCongress;
import id.suara.delegates.form.AskQuestion;
import id.suara.delegates.form.Question;
import id.suara.delegates.form.Questions;
import id.suara.kernel.ExportFormat;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding, keeping and giving out what the desk shows, in the container. */
@ExtendWith(ArquillianExtension.class)
class DeskIT {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Inject
    TrialCongress trial;

    @Inject
    Desk desk;

    @Inject
    DeskExport export;

    @Inject
    SavedViews views;

    @Inject
    Questions questions;

    @Inject
    Applications applications;

    @PersistenceContext
    EntityManager em;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    @DisplayName("Part of L6: the desk finds those of 17 whose guardian has yet to confirm")
    void findsThoseWhoWaitForTheGuardiansConfirmation() throws Exception {
        long ayu = trial.reviewable("Ayu Lestari");
        trial.reviewable("Budi Santoso");
        trial.sql(
                "insert into assent (id, person_id, edition, language, own_consent, status, decided_at, version) values"
                        + " (nextval('suara_id'), " + trial.person(ayu)
                        + ", 1, 'id', true, 'AWAITING_GUARDIAN', now(), 1)");
        assertThat(found("toConfirm", "true")).containsExactly(ayu);
        trial.sql("update assent set status = 'VOID' where person_id = " + trial.person(ayu));
        assertThat(found("toConfirm", "true")).isEmpty();
    }

    @Test
    void findsByEachFilter() throws Exception {
        long ayu = trial.reviewable("Ayu Lestari");
        long budi = trial.nominate("Budi Núñez");
        trial.sql(
                "update person set sex = 'MALE', birth_date = '2010-09-22' where id = (select person_id from application"
                        + " where id = " + budi + ")");
        trial.sql("update application set mode = 'ON_SITE', grade = 'Kelas XI IPA' where id = " + budi);
        trial.sql("update application set grade = '7' where id = " + ayu);
        assertThat(found("status", "IN_REVIEW")).containsExactly(ayu);
        assertThat(found("consent", "GIVEN")).containsExactly(ayu);
        assertThat(found("mode", "ON_SITE")).containsExactly(budi);
        assertThat(found("sex", "MALE")).containsExactly(budi);
        assertThat(found("level", "SMA")).containsExactly(budi);
        assertThat(found("level", "SMP")).containsExactly(ayu);
        assertThat(found("province", "51")).containsExactly(ayu, budi);
        assertThat(found("province", "32")).isEmpty();
        assertThat(found("q", "NUNEZ")).containsExactly(budi);
        assertThat(found("q", "st")).isEmpty();
        assertThat(found("q", "estar")).containsExactly(ayu);
        assertThat(found("q", "100%")).isEmpty();
    }

    @Test
    @DisplayName("Part of S30: a province without a child, or of whom all withdrew, is named to whom it concerns")
    void namesTheProvincesWithout() throws Exception {
        assertThat(applications.provincesWithout()).hasSize(38);
        long ayu = trial.reviewable("Ayu Lestari");
        assertThat(applications.provincesWithout()).hasSize(37).doesNotContain("51");
        trial.actAsOfficer("51");
        assertThat(applications.provincesWithout()).isEmpty();
        trial.sql("update application set status = 'WITHDRAWN' where id = " + ayu);
        assertThat(applications.provincesWithout()).containsExactly("51");
        trial.actAsOfficer("32");
        assertThat(applications.provincesWithout()).containsExactly("32");
    }

    @Test
    void countsTheAgeOnTheFirstDay() throws Exception {
        long id = trial.nominate("Citra");
        born(id, "2010-09-22");
        assertThat(found("ageTo", "16")).containsExactly(id);
        assertThat(found("ageFrom", "17")).isEmpty();
        born(id, "2010-09-21");
        assertThat(found("ageTo", "16")).isEmpty();
        assertThat(found("ageFrom", "17")).containsExactly(id);
    }

    private void born(long id, String day) throws Exception {
        trial.sql("update person set birth_date = '" + day
                + "' where id = (select person_id from application where id = " + id + ")");
    }

    @Test
    void marksLikelyDuplicatesUntilSomebodyJudgedThem() throws Exception {
        long one = trial.nominate("Dewi");
        long other = trial.nominate("Eka");
        trial.sql("insert into likely_duplicate (id, older_id, newer_id, reason, state, found_at, version) values"
                + " (nextval('suara_id'), " + one + ", " + other + ", 'GUARDIAN', 'OPEN', now(), 1)");
        assertThat(found("duplicates", "true")).containsExactly(one, other);
        trial.sql("update likely_duplicate set state = 'KEPT', decided_at = now(), decided_by = "
                + trial.organizer().accountId() + " where older_id = " + one);
        assertThat(found("duplicates", "true")).isEmpty();
    }

    @Test
    void followsEachDecision() throws Exception {
        long id = trial.reviewable("Fajar");
        assertThat(row(id).status()).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(row(id).version()).isEqualTo(trial.version(id));
        trial.decide(id, false);
        assertThat(row(id).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(found("consent", "GIVEN")).isEmpty();
        assertThat(trial.count("select count(*) from application a left join desk_line l on l.application_id = a.id"
                        + " and l.status = a.status and l.version = a.version and l.province_code = a.province_code"
                        + " where l.application_id is null"))
                .isZero();
    }

    @Test
    @DisplayName(
            "Part of L3: a consent on an edition that had to be renewed shows as to be renewed, and goes out in no file")
    void showsAConsentThatCountsNoMoreAsToBeRenewed() throws Exception {
        long id = trial.reviewable("Hana");
        assertThat(row(id).consent()).isEqualTo(ConsentStanding.GIVEN);
        assertThat(csv(DeskFilter.ALL).lines()).hasSize(2);

        // Nobody else's consent lapses by this test: the edition is gone with its transaction.
        trial.undone(() -> {
            em.createNativeQuery(
                            "insert into consent_text (id, purpose, edition, title, title_en, body, body_en, published_at,"
                                    + " effective_at, asks_again) select nextval('suara_id'), purpose, max(edition) + 1, 'x', 'x', 'x',"
                                    + " 'x', now(), now(), true from consent_text where purpose = 'PARTICIPATION' group by purpose")
                    .executeUpdate();
            assertThat(row(id).consent()).isEqualTo(ConsentStanding.TO_RENEW);
            assertThat(found("consent", "TO_RENEW")).containsExactly(id);
            assertThat(found("consent", "GIVEN")).isEmpty();
            assertThat(applications.find(id).consents()).containsEntry(Purpose.PARTICIPATION, ConsentStanding.TO_RENEW);
            assertThat(csv(DeskFilter.ALL).lines()).hasSize(1);
        });
        assertThat(found("consent", "TO_RENEW")).isEmpty();
    }

    private DeskRow row(long id) {
        return desk.page(DeskFilter.ALL, id - 1, 1).get(0);
    }

    @Test
    void countsNoFurtherThanItShows() throws Exception {
        trial.crowd(1_200);
        assertThat(desk.count(DeskFilter.ALL)).isEqualTo(Desk.MOST_COUNTED + 1);
        assertThat(desk.page(DeskFilter.ALL, DeskOrder.NAME, true, 1_190, 25)).hasSize(25);
    }

    @Test
    void showsAnOfficerTheirProvinceEverywhere() throws Exception {
        trial.reviewable("Gita");
        trial.actAsOfficer("32");
        assertThat(desk.page(DeskFilter.ALL, 0, 10)).isEmpty();
        assertThat(found("province", "51")).isEmpty();
        assertThat(desk.count(DeskFilter.ALL)).isZero();
        assertThat(csv(DeskFilter.ALL).lines()).hasSize(1);
        trial.actAsOfficer("51");
        assertThat(csv(DeskFilter.ALL).lines()).hasSize(2);
    }

    @Test
    void isClosedToEverybodyElse() {
        for (Role role : List.of(Role.MODERATOR, Role.SAFEGUARDING_OFFICER, Role.GATE, Role.CHAPERONE, Role.DELEGATE)) {
            trial.actAs(role);
            assertThatThrownBy(() -> desk.page(DeskFilter.ALL, 0, 1)).hasMessage("access.denied");
            assertThatThrownBy(() -> desk.count(DeskFilter.ALL)).hasMessage("access.denied");
            assertThatThrownBy(() -> export.release(DeskFilter.ALL, ExportFormat.CSV, INDONESIAN))
                    .hasMessage("access.denied");
            assertThatThrownBy(() -> views.mine()).hasMessage("access.denied");
        }
    }

    @Test
    @DisplayName("Part of L3: exports nobody before their guardian consented")
    void exportsNobodyBeforeConsent() throws Exception {
        trial.nominate("Hadi");
        trial.reviewable("Indah");
        assertThat(csv(DeskFilter.ALL)).contains("Indah").doesNotContain("Hadi");
        assertThat(csv(DeskFilter.of(Map.of("consent", "ASKED")::get))).doesNotContain("Hadi");
    }

    @Test
    @DisplayName("Part of L15: writes down who exported what")
    void writesDownWhoExported() throws Exception {
        csv(DeskFilter.of(Map.of("q", "Rahasia", "status", "ADMITTED")::get));
        String mine = "select count(*) from audit_entry where action = 'delegates.exported' and account_id = "
                + trial.organizer().accountId();
        assertThat(trial.count(mine + " and details like '%CSV%status=ADMITTED%'"))
                .isEqualTo(1);
        assertThat(trial.count(mine + " and details like '%Rahasia%'")).isZero();
    }

    @Test
    void writesFilesThatComputeNothing() throws Exception {
        long id = trial.reviewable("Joko");
        trial.sql("update person set full_name = '=HYPERLINK(1)', nickname = '+1' where id ="
                + " (select person_id from application where id = " + id + ")");
        byte[] csv = written(DeskFilter.ALL, ExportFormat.CSV);
        assertThat(csv).startsWith(0xef, 0xbb, 0xbf);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains(",'=HYPERLINK(1),'+1,");
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(written(DeskFilter.ALL, ExportFormat.XLSX)))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCell(1).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(1)).isEqualTo("=HYPERLINK(1)");
        }
    }

    @Test
    @DisplayName("writes answers too, of each question those that the caller may read, and computes nothing of them")
    void writesAnswersThatMayBeRead() throws Exception {
        long joko = trial.reviewable("Joko");
        trial.reviewable("Kirana");
        answer(joko, Question.Readers.OFFICES, "Warna?", "=2+2");
        answer(joko, Question.Readers.ORGANIZERS, "Rahasia?", "Hanya panitia");
        assertThat(withAnswers().lines().toList())
                .anySatisfy(line -> assertThat(line).contains("Warna?,Rahasia?"))
                .anySatisfy(line -> assertThat(line).contains("Joko").endsWith(",'=2+2,Hanya panitia"))
                .anySatisfy(line -> assertThat(line).contains("Kirana").endsWith(",,"));
        trial.actAsOfficer("51");
        assertThat(withAnswers()).contains("'=2+2").doesNotContain("Rahasia?", "Hanya panitia");
        trial.actAs(Role.ADMINISTRATOR);
        assertThatThrownBy(this::withAnswers).hasMessage("access.denied");
        assertThat(csv(DeskFilter.ALL)).contains("Joko").doesNotContain("Warna?");
    }

    private String withAnswers() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.releaseWithAnswers(DeskFilter.ALL, ExportFormat.CSV, INDONESIAN).writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void answer(long application, Question.Readers readers, String label, String text) throws Exception {
        long question = questions.ask(new AskQuestion(
                Question.Kind.TEXT,
                Question.Stage.REGISTRATION,
                Question.ShownTo.ALL,
                readers,
                false,
                label,
                label,
                null,
                null,
                List.of()));
        trial.sql("insert into answer (id, application_id, question_id, text_value, answered_at, version) values"
                + " (nextval('suara_id'), " + application + ", " + question + ", '" + text + "', now(), 1)");
    }

    @Test
    void writesMoreThanItReadsAtOnce() throws Exception {
        trial.crowd(2_001);
        assertThat(csv(DeskFilter.ALL).lines()).hasSize(2_002);
    }

    @Test
    void keepsViewsForTheOneWhoSavedThem() {
        DeskFilter filter = DeskFilter.of(Map.of("q", "ayu & co", "status", "IN_REVIEW")::get);
        views.save(new SaveView("Menunggu", filter, List.of("PROVINCE", "AGE")));
        SavedView again = views.save(new SaveView(" Menunggu ", filter, List.of("STATUS")));
        assertThat(views.mine()).hasSize(1);
        assertThat(views.find(again.getId()).getFilter()).isEqualTo(filter);
        assertThat(views.find(again.getId()).getColumns()).containsExactly("STATUS");
        SaveView other = new SaveView("Bali", DeskFilter.ALL, List.of("AGE"));
        assertThatThrownBy(() -> views.change(again.getId(), again.getVersion() - 1, other))
                .hasMessage("delegates.view-changed");
        SavedView renamed = views.change(again.getId(), again.getVersion(), other);
        assertThat(renamed.getName()).isEqualTo("Bali");
        long second = views.save(new SaveView("Menunggu", filter, List.of())).getId();
        assertThatThrownBy(() -> views.change(second, views.find(second).getVersion(), other))
                .hasMessage("delegates.view-name-taken");
        assertThatThrownBy(() -> views.delete(again.getId(), renamed.getVersion() - 1))
                .hasMessage("delegates.view-changed");
        trial.begin();
        assertThat(views.mine()).isEmpty();
        assertThatThrownBy(() -> views.find(again.getId())).hasMessage("delegates.no-view");
        assertThatThrownBy(() -> views.change(again.getId(), renamed.getVersion(), other))
                .hasMessage("delegates.no-view");
        assertThatThrownBy(() -> views.delete(again.getId(), renamed.getVersion()))
                .hasMessage("delegates.no-view");
    }

    @Test
    void keepsTwentyViewsAndNoMore() {
        for (int i = 1; i <= SavedView.MOST; i++) {
            views.save(new SaveView("Tampilan " + i, DeskFilter.ALL, List.of()));
        }
        SaveView more = new SaveView("Satu lagi", DeskFilter.ALL, List.of());
        assertThatThrownBy(() -> views.save(more)).hasMessage("delegates.views-full");
        SavedView fifth = views.mine().get(4);
        views.delete(fifth.getId(), fifth.getVersion());
        views.save(more);
        assertThat(views.mine().get(4).getName()).isEqualTo("Satu lagi");
    }

    private List<Long> found(String parameter, String value) {
        return desk.page(DeskFilter.of(Map.of(parameter, value)::get), 0, 10).stream()
                .map(DeskRow::id)
                .toList();
    }

    private String csv(DeskFilter filter) throws Exception {
        return new String(written(filter, ExportFormat.CSV), StandardCharsets.UTF_8);
    }

    private byte[] written(DeskFilter filter, ExportFormat format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.release(filter, format, INDONESIAN).writeTo(bytes);
        return bytes.toByteArray();
    }
}
