package id.suara.webinars.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Role;
import id.suara.kernel.Texts;
import id.suara.webinars.ListRegistered;
import id.suara.webinars.OwnRegistrations;
import id.suara.webinars.TeamPart;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.Webinars;
import id.suara.webinars.imports.ImportRow.State;
import id.suara.webinars.team.NameMember;
import id.suara.webinars.team.WebinarTeams;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registering people of a spreadsheet, in the container. */
@ExtendWith(ArquillianExtension.class)
class WebinarImportsIT {

    private static final ImportWishes WISHES = new ImportWishes(true, "id");

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    WebinarTeams teams;

    @Inject
    WebinarImports imports;

    @Inject
    OwnRegistrations own;

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    void giveThePlacesInTheOrderOfTheFileAndTurnsInLineAfterwards() throws Exception {
        long webinar = open(2);
        ImportPreview preview = imports.preview(webinar, file("satu", "dua", "tiga"));
        assertThat(preview.count(State.GOOD)).isEqualTo(3);
        assertThat(preview.waiting()).isEqualTo(1);
        assertThat(trial.counts(webinar)).as("written by looking").isNull();
        assertThat(imports.register(webinar, preview, WISHES, "a-" + mark)).isEqualTo(new ListRegistered(3, 1));
        assertThat(status(webinar, "satu")).isEqualTo("CONFIRMED");
        assertThat(status(webinar, "dua")).isEqualTo("CONFIRMED");
        assertThat(status(webinar, "tiga")).isEqualTo("WAITLISTED");
        assertThat(trial.taken(webinar)).isEqualTo(2);
        for (String each : List.of("satu", "dua", "tiga")) {
            assertThat(mails(each)).isEqualTo("1");
        }
        assertThat(own.find(trial.link(webinar, address("satu"))).verified())
                .as("nobody agrees for another")
                .isFalse();
        own.verify(trial.link(webinar, address("satu")));
        assertThat(own.find(trial.link(webinar, address("satu"))).attendee().institution())
                .isEqualTo("Dinas Sosial Kabupaten Sleman");
    }

    @Test
    void registerNobodyTwiceByTheSameFileAndTellThemNothing() throws Exception {
        long webinar = open(5);
        trial.register(webinar, address("satu"));
        trial.actAsOrganizer();
        ImportPreview first = imports.preview(webinar, file("SATU", "dua"));
        assertThat(first.of(State.ALREADY)).extracting(ImportRow::number).containsExactly(2);
        assertThat(imports.register(webinar, first, WISHES, "b-" + mark)).isEqualTo(new ListRegistered(1, 0));
        ImportPreview again = imports.preview(webinar, file("satu", "dua"));
        assertThat(again.count(State.ALREADY)).isEqualTo(2);
        assertThat(imports.register(webinar, again, WISHES, "c-" + mark)).isEqualTo(ListRegistered.NOBODY);
        // What was looked at before it was registered registers nobody either.
        assertThat(imports.register(webinar, first, WISHES, "d-" + mark)).isEqualTo(ListRegistered.NOBODY);
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 2");
        assertThat(mails("dua")).isEqualTo("1");
        assertThat(trial.first("select count(*) from outbox_mail where kind = 'webinar-again' and recipient in ('"
                        + address("satu") + "', '" + address("dua") + "')"))
                .isEqualTo("0");
    }

    @Test
    void areOneForASecondClickAndAnsweredAlike() throws Exception {
        long webinar = open(60);
        String[] names = IntStream.range(0, 70).mapToObj(i -> "p" + i).toArray(String[]::new);
        ImportPreview preview = imports.preview(webinar, file(names));
        List<String> outcomes = trial.atOnce(4, turn -> {
            trial.actAsOrganizer();
            return imports.register(webinar, preview, WISHES, "e-" + mark).toString();
        });
        assertThat(outcomes).hasSize(4).containsOnly(new ListRegistered(70, 10).toString());
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 60, WAITLISTED 10");
        assertThat(mails("p0")).isEqualTo("1");
        assertThat(mails("p69")).isEqualTo("1");
        assertThat(trial.first("select string_agg(email, ',' order by arrived) from webinar_registration where"
                        + " webinar_id = " + webinar))
                .isEqualTo(String.join(",", Stream.of(names).map(this::address).toList()));
    }

    @Test
    void registerEachOnceHoweverManyOrganizersSendTheFileAtOnce() throws Exception {
        long webinar = open(60);
        String[] names = IntStream.range(0, 70).mapToObj(i -> "p" + i).toArray(String[]::new);
        byte[] file = file(names);
        trial.atOnce(3, turn -> {
            trial.actAsOrganizer();
            return imports.register(webinar, imports.preview(webinar, file), WISHES, "f" + turn + "-" + mark)
                    .toString();
        });
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 60, WAITLISTED 10");
        assertThat(trial.taken(webinar)).isEqualTo(60);
        assertThat(mails("p0")).isEqualTo("1");
    }

    @Test
    void putEverybodyInLineWhereAllPlacesAreTaken() throws Exception {
        long webinar = open(1);
        trial.register(webinar, address("satu"));
        trial.actAsOrganizer();
        ImportPreview preview = imports.preview(webinar, file("dua", "tiga"));
        assertThat(preview.waiting()).isEqualTo(2);
        assertThat(imports.register(webinar, preview, WISHES, null)).isEqualTo(new ListRegistered(2, 2));
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 1, WAITLISTED 2");
    }

    @Test
    void takeAThousandPeopleInASittingAndKeepOthersWaitingForFiftyOfThem() throws Exception {
        long webinar = open(1000);
        String[] names = IntStream.range(0, 1000).mapToObj(i -> "p" + i).toArray(String[]::new);
        ImportPreview preview = imports.preview(webinar, file(names));
        assertThat(imports.register(webinar, preview, WISHES, "g-" + mark)).isEqualTo(new ListRegistered(1000, 0));
        assertThat(trial.counts(webinar)).isEqualTo("CONFIRMED 1000");
        assertThat(trial.first(
                        "select count(*) from audit_entry where action = 'webinars.list-registered' and details ="
                                + " '50 people' and subject_id = " + webinar))
                .isEqualTo("20");
        trial.sql("delete from outbox_mail where recipient like '%@" + mark + ".example.org'");
    }

    @Test
    void tellOfEachRowWhatBecomesOfIt() {
        long webinar = open(5);
        trial.register(webinar, address("satu"));
        trial.actAsOrganizer();
        byte[] file = Lists.csv(
                Lists.HEADINGS,
                Lists.person("Satu", address("satu")),
                Lists.person("Dua", address("dua")),
                Lists.person("Dua lagi", address("DUA")),
                Lists.person("", "tiga"));
        ImportPreview preview = imports.preview(webinar, file);
        assertThat(preview.rows())
                .extracting(ImportRow::state)
                .containsExactly(State.ALREADY, State.GOOD, State.TWICE, State.WRONG);
        assertThat(preview.rows().get(3).reasons(Texts.INDONESIAN))
                .isEqualTo(
                        "Nama lengkap: kosong, atau tanpa huruf. Surel: belum benar. Contohnya nama@dinas.go.id, satu"
                                + " alamat saja.");
        assertThat(imports.register(webinar, preview, WISHES, null)).isEqualTo(new ListRegistered(1, 0));
    }

    @Test
    void giveBackTheRowsToMendAsTextThatNoSpreadsheetComputes() throws IOException {
        long webinar = open(5);
        ImportPreview preview =
                imports.preview(webinar, Lists.csv(Lists.HEADINGS, Lists.person("=HYPERLINK(0)", "satu@example.org")));
        byte[] file = PeopleWorkbooks.faulty(Texts.INDONESIAN, preview);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).asString()).isEqualTo("=HYPERLINK(0)");
            assertThat(row.getCell(9).asString()).startsWith("Baris 2. Nama lengkap: dimulai dengan =");
        }
    }

    @Test
    void areNotTakenWhereNobodyRegisters() throws Exception {
        long webinar = open(5);
        ImportPreview preview = imports.preview(webinar, file("satu"));
        webinars.close(webinar, trial.version(webinar));
        refused(() -> imports.preview(webinar, file("satu")), "webinars.not-open");
        refused(() -> imports.register(webinar, preview, WISHES, null), "webinars.not-open");
        long draft = webinars.plan(TrialWebinar.plan(5));
        refused(() -> imports.preview(draft, file("satu")), "webinars.not-open");
        webinars.open(webinar, trial.version(webinar));
        trial.end(webinar);
        refused(() -> imports.register(webinar, preview, WISHES, null), "webinars.over");
        refused(() -> imports.preview(999_999_999_999L, file("satu")), "webinars.none");
        assertThat(trial.counts(webinar)).isNull();
    }

    @Test
    void areForOrganizersAloneNotForHostsOfThisWebinarOrOfAnother() throws Exception {
        long webinar = open(5);
        long other = open(5);
        ImportPreview preview = imports.preview(webinar, file("satu"));
        Caller host = trial.somebody(Role.MODERATOR);
        Caller foreign = trial.somebody(Role.MODERATOR);
        trial.actAsOrganizer();
        teams.name(webinar, new NameMember(trial.login(host), TeamPart.HOST));
        teams.name(other, new NameMember(trial.login(foreign), TeamPart.HOST));
        List<Runnable> callers = new ArrayList<>(
                List.of(() -> trial.actAs(host), () -> trial.actAs(foreign), () -> trial.actAsVisitor()));
        Stream.of(Role.values())
                .filter(role -> role != Role.ORGANIZER)
                .forEach(role -> callers.add(() -> trial.actAs(role)));
        for (Runnable caller : callers) {
            caller.run();
            refused(() -> imports.preview(webinar, file("satu")), "access.denied");
            refused(() -> imports.preview(webinar, new byte[0]), "access.denied");
            refused(() -> imports.register(webinar, preview, WISHES, null), "access.denied");
        }
        assertThat(trial.counts(webinar)).isNull();
    }

    @Test
    void areRegisteredOnlyIfTheyKnowAndInALanguageThatMailsHave() throws Exception {
        long webinar = open(5);
        ImportPreview preview = imports.preview(webinar, file("satu"));
        for (ImportWishes wrong : List.of(new ImportWishes(false, "id"), new ImportWishes(true, "fr"))) {
            assertThatThrownBy(() -> imports.register(webinar, preview, wrong, null))
                    .isInstanceOf(ConstraintViolationException.class);
        }
        assertThat(trial.counts(webinar)).isNull();
        imports.register(webinar, preview, new ImportWishes(true, "en"), null);
        assertThat(trial.first("select language from webinar_registration where webinar_id = " + webinar))
                .isEqualTo("en");
    }

    @Test
    void areRefusedAsAWholeWhereTheFileIsNoList() {
        long webinar = open(5);
        refused(() -> imports.preview(webinar, new byte[0]), "webinars.import-empty");
        refused(() -> imports.preview(webinar, Lists.csv("Halo")), "webinars.import-headings");
        refused(() -> imports.preview(webinar, new byte[WebinarImports.LARGEST + 1]), "webinars.import-too-large");
        assertThatThrownBy(() -> imports.preview(webinar, Lists.csv("Nama,Surel", "a,b")))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .contains(new FieldError("role", "webinars.import-no-role")));
    }

    /** The caller is an organizer afterwards. */
    private long open(int capacity) {
        long webinar = trial.open(capacity);
        trial.actAsOrganizer();
        return webinar;
    }

    private byte[] file(String... names) {
        return Lists.csv(Stream.concat(
                        Stream.of(Lists.HEADINGS),
                        Stream.of(names).map(name -> Lists.person("Rekan " + name, address(name))))
                .toArray(String[]::new));
    }

    private String address(String name) {
        // A domain of its own: the pace of mail to others' is not used up.
        return name + "@" + mark + ".example.org";
    }

    private String status(long webinar, String name) throws SQLException {
        return trial.status(webinar, address(name));
    }

    private String mails(String name) throws SQLException {
        return trial.first("select count(*) from outbox_mail where kind = 'webinar-registered' and recipient = '"
                + address(name) + "'");
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
