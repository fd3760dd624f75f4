package id.suara.consent.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mother of two, from the printed letter to a withdrawal; and the office beside her. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConsentJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = letters(System.nanoTime());

    @BeforeEach
    void theDemonstrationIsOn() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("a letter's code opens both children; each is decided apart, and withdrawn in two taps")
    void aLettersCodeOpensBothChildren() throws Exception {
        long first = nominated("Melati " + mark);
        nominated("Kenanga " + mark);
        Page office = browser.desktop();
        Demo.signIn(office, Demo.account("ORGANIZER"));
        office.navigate("/consent/letter?person=" + first);
        office.click("[id$=':make']");
        String code = office.locator(".way-in code").nth(1).innerText();
        look(office, "consent-letter");

        Page mother = browser.phone();
        mother.navigate("/c");
        look(mother, "consent-code");
        mother.fill("[id$=':code']", "2222-3333-4444");
        mother.click("[id$=':open']");
        assertThat(mother.locator(".notice.care")).containsText("tidak dikenal");
        mother.fill("[id$=':code']", code.toLowerCase(Locale.ROOT));
        mother.click("[id$=':open']");
        assertThat(mother.locator("h1")).hasText("Anak-anak Anda");
        look(mother, "consent-children");

        link(mother, "Baca dan putuskan untuk Melati").click();
        Locator yes = mother.getByText("Ya, saya setuju");
        yes.nth(0).click();
        mother.click("[id$=':save']");
        assertThat(mother.locator(".notice.good")).containsText("Pilihan Anda tersimpan");
        look(mother, "consent-given");
        link(mother, "Semua anak Anda").click();
        assertThat(mother.locator("main")).containsText("Baca dan putuskan untuk Kenanga");

        link(mother, "Lihat atau ubah untuk Melati").click();
        link(mother, "Tarik persetujuan").click();
        assertThat(mother.locator("main")).containsText("langsung dikunci");
        look(mother, "consent-withdraw");
        mother.click("[id$=':confirm']");
        assertThat(mother.locator(".notice.good")).containsText("Persetujuan sudah ditarik");
        look(mother, "consent-withdrawn");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("a signed form is printed, scanned, recorded and read again")
    void aSignedFormIsRecorded() throws Exception {
        long child = nominated("Cempaka " + mark);
        Page office = browser.desktop();
        Demo.signIn(office, Demo.account("ORGANIZER"));
        office.navigate("/consent/paper?person=" + child);
        look(office, "consent-paper");
        Download form = office.waitForDownload(() -> office.click("[id$=':form']"));
        Files.copy(form.path(), screen("consent-form.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        office.getByText("Ya, saya setuju").nth(0).click();
        office.getByText("Tidak setuju").nth(3).click();
        office.fill(
                "[id$=':signedOn']", LocalDate.now(ZoneId.of("Asia/Jakarta")).toString());
        office.setInputFiles(
                "input[type=file]",
                new FilePayload("x.png", "image/png", "%PDF-1.7 tanda".getBytes(StandardCharsets.UTF_8)));
        office.click("[id$=':record']");
        assertThat(office.locator(".notice.good")).containsText("Formulir sudah dicatat");
        look(office, "consent-paper-recorded");
        Download scan = office.waitForDownload(() -> office.click("[id$=':open']"));
        org.assertj.core.api.Assertions.assertThat(Files.readString(scan.path()))
                .isEqualTo("%PDF-1.7 tanda");
    }

    @Test
    @DisplayName("a form printed before a new edition came out is recorded on the editions that its QR code names")
    void aFormIsRecordedOnTheEditionsThatWerePrinted() throws Exception {
        String printed = text("select string_agg(id::text, '.' order by purpose) from (select distinct on (purpose) id,"
                + " purpose from consent_text where effective_at <= now() order by purpose, edition desc) held");
        update(
                "insert into consent_text (id, purpose, edition, title, title_en, body, body_en, published_at, effective_at,"
                        + " asks_again) select nextval('suara_id'), purpose, edition + 1, title, title_en, body, body_en, now(),"
                        + " '2098-12-31 17:00:00+00', true from consent_text where purpose = 'PRESS' order by edition desc limit 1");
        String held = text("select max(edition) from consent_text where purpose = 'PRESS' and effective_at <= now()");
        String next = text("select max(edition) from consent_text where purpose = 'PRESS'");
        long child = nominated("Anggrek " + mark);
        Page office = browser.desktop();
        Demo.signIn(office, Demo.account("ORGANIZER"));
        office.navigate("/consent/paper?person=" + child);
        assertThat(office.locator("[id='recording']")).containsText("Media (Edisi " + next + ")");

        office.navigate("/consent/paper?person=" + child + "&read=" + printed);
        assertThat(office.locator("[id='recording']")).containsText("Media (Edisi " + held + ")");
        assertThat(office.locator("[id='recording']")).not().containsText("Media (Edisi " + next + ")");
        for (int purpose = 0; purpose < 4; purpose++) {
            office.getByText("Ya, saya setuju").nth(purpose).click();
        }
        office.fill(
                "[id$=':signedOn']", LocalDate.now(ZoneId.of("Asia/Jakarta")).toString());
        office.setInputFiles(
                "input[type=file]",
                new FilePayload("x.pdf", "application/pdf", "%PDF-1.7 tanda".getBytes(StandardCharsets.UTF_8)));
        office.click("[id$=':record']");
        assertThat(office.locator(".notice.good")).containsText("Formulir sudah dicatat");
        Assertions.assertThat(text("select string_agg(text_id::text, '.' order by purpose) from consent_record"
                        + " where channel = 'PRINTED_FORM' and person_id = " + child))
                .isEqualTo(printed);
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("an organizer previews and publishes the next edition of a text")
    void anOrganizerPublishesAText() throws Exception {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/consent/texts?purpose=PRESS");
        look(page, "consent-texts");
        page.fill("[id$=':effectiveOn']", "2099-01-01");
        page.click("[id$=':preview']");
        look(page, "consent-texts-preview");
        page.click("[id$=':publish']");
        assertThat(page.locator(".notice.good")).containsText("Edisi baru sudah terbit");
        page.navigate("/consent/waiting?all=true");
        assertThat(page.locator("h1")).isVisible();
        look(page, "consent-waiting");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("an organizer puts two guardians side by side, and tells them to be one person")
    void anOrganizerMergesGuardians() throws Exception {
        long child = nominated("Kenanga " + mark);
        String kept = guardianOf(child);
        update("update guardian set name = 'Ibu Uji A " + mark + "', email = 'lain.' || email where id = " + kept);
        long sibling = nominated("Melati " + mark);
        String other = guardianOf(sibling);
        update("update guardian set name = 'Ibu Uji B " + mark + "' where id = " + other);
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/consent/guardians");
        look(page, "consent-guardians");
        page.fill("[id='guardians:part']", mark);
        page.click("[id='guardians:find']");
        page.getByLabel("Bandingkan Ibu Uji A " + mark).click();
        assertThat(page.locator("main")).containsText("Dipilih, pilih satu lagi");
        page.getByLabel("Bandingkan Ibu Uji B " + mark).click();
        assertThat(page.locator("section.card").first()).containsText("Yang Anda pilih");
        look(page, "consent-guardians-pair");
        page.getByLabel("Satu orang, teruskan yang kiri: Ibu Uji A " + mark).click();
        assertThat(page.locator("[id='messages']")).containsText("Digabung");
        Assertions.assertThat(guardianOf(sibling)).isEqualTo(kept);
        browser.assertNoProblems();
    }

    private static String guardianOf(long personId) throws Exception {
        return text("select guardian_id from guardianship where person_id = " + personId);
    }

    @Test
    @DisplayName("a link past its time offers a new one, and says no more than that")
    void aLinkPastItsTimeOffersANewOne() throws Exception {
        long child = nominated("Mawar " + mark);
        String link =
                text("select regexp_substr(text_body, 'link=\\S+') from outbox_mail where kind = 'consent-request'"
                        + " and about_id = " + child);
        update("update guardianship set edition = edition + 1 where person_id = " + child);

        Page mother = browser.phone();
        mother.navigate("/consent?" + link);
        look(mother, "consent-old-link");
        mother.click("[id$=':send']");
        assertThat(mother.locator(".notice.good")).containsText("Jika kami punya alamat surel");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Axe, and a picture for people. */
    private static void look(Page page, String name) {
        Browser.assertNoViolations(page);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(screen(name + ".png")).setFullPage(true));
    }

    private static Path screen(String name) {
        return Path.of("target", "it", "screens", name);
    }

    /** @return the person's id */
    private long nominated(String name) throws Exception {
        String json =
                """
                {"fullName": "%s", "birthDate": "2013-04-12", "province": "Jawa Timur", "regency": "Kota Surabaya",
                 "guardianName": "Ibu %s", "guardianEmail": "ibu.%s@example.org", "sex": "P"}"""
                        .formatted(name, mark, mark.toLowerCase(Locale.ROOT));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        SuaraServer.uri("/api/v1/nominations").toString()))
                                .header(
                                        "Authorization",
                                        "Bearer " + Demo.account("ORGANIZER").token())
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        org.assertj.core.api.Assertions.assertThat(answer.statusCode())
                .as(answer.body())
                .isEqualTo(201);
        String id = answer.body().replaceAll("\\D", "");
        return Long.parseLong(text("select person_id from application where id = " + id));
    }

    private static String text(String query) throws Exception {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void update(String sql) throws Exception {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String letters(long number) {
        StringBuilder word = new StringBuilder();
        for (long rest = number; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1, 8);
    }
}
