package id.suara.programme.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The public programme on a small phone, and the desk that makes it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProgrammeJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    void isReadWithoutScriptsOnAPhoneInTheReadersOwnTime() {
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
        page.navigate("/");
        page.click("nav.bar a[href='/programme/']");
        assertThat(page.locator("h1")).hasText("Acara kongres");
        Locator opening = session(page, "Pembukaan");
        assertThat(opening.locator(".time")).hasText("09.30–10.15 WIB");
        photograph(page, "programme-phone");
        page.click(".zones a:has-text('WIT'):not(:has-text('WITA'))");
        assertThat(session(page, "Pembukaan").locator(".time")).hasText("11.30–12.15 WIT (09.30–10.15 WIB)");
        page.click("summary:has-text('Saring sesi')");
        page.selectOption("#kind", "WORKSHOP");
        page.selectOption("#ageBand", "UP_TO_12");
        page.click("button:has-text('Tampilkan')");
        assertThat(page.locator(".session")).hasCount(3);
        assertThat(session(page, "Bahasa isyarat untuk pemula").locator(".time"))
                .containsText("WIT");
        photograph(page, "programme-filtered-phone");
        page.click("a:has-text('Lihat sebagai tabel ruang')");
        assertThat(page.locator("table.grid").first()).containsText("Bahasa isyarat untuk pemula");
        photograph(page, "programme-grid-phone");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName(
            "times are told in the zone of the device, with its label, until the reader chooses another; that is remembered")
    void tellsTimesInTheZoneOfTheDevice() {
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setTimezoneId("Asia/Jayapura"));
        page.navigate("/programme/");
        assertThat(session(page, "Pembukaan").locator(".time")).hasText("11.30–12.15 WIT (09.30–10.15 WIB)");
        page.click(".zones a:has-text('WIB')");
        assertThat(session(page, "Pembukaan").locator(".time")).hasText("09.30–10.15 WIB");
        page.navigate("/programme/");
        assertThat(session(page, "Pembukaan").locator(".time")).hasText("09.30–10.15 WIB");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName(
            "a device that refuses cookies, in a zone other than Jakarta's, loads the page once and chooses zones by links")
    void isReadWithCookiesRefused() {
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setTimezoneId("Asia/Jayapura"));
        JsonObject refused = new JsonObject();
        refused.addProperty("disabled", true);
        page.context().newCDPSession(page).send("Emulation.setDocumentCookieDisabled", refused);
        AtomicInteger loads = loadsOf(page);
        page.navigate("/programme/");
        awaitStill(page);
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("zone"));
        assertThat(loads).hasValue(1);
        assertThat(session(page, "Pembukaan").locator(".time")).hasText("09.30–10.15 WIB");
        page.click(".zones a:has-text('WIT'):not(:has-text('WITA'))");
        assertThat(session(page, "Pembukaan").locator(".time")).hasText("11.30–12.15 WIT (09.30–10.15 WIB)");
        page.click("a:has-text('Lihat sebagai tabel ruang')");
        assertThat(page.locator("table.grid").first()).containsText("WIT");
        awaitStill(page);
        assertThat(loads).hasValue(3);
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("a device that takes a cookie and forgets it at once is asked once more, and not again")
    void isReadWithCookiesForgotten() {
        Page page = browser.page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setTimezoneId("Asia/Jayapura"));
        page.addInitScript("let kept = ''; Object.defineProperty(document, 'cookie',"
                + " {get: () => kept, set: written => { kept = written.split(';')[0]; }});");
        AtomicInteger loads = loadsOf(page);
        page.navigate("/programme/");
        page.waitForFunction("performance.getEntriesByType('navigation')[0].type === 'reload'");
        awaitStill(page);
        assertThat(loads).hasValue(2);
        page.click(".zones a:has-text('WIT'):not(:has-text('WITA'))");
        assertThat(session(page, "Pembukaan").locator(".time")).hasText("11.30–12.15 WIT (09.30–10.15 WIB)");
        awaitStill(page);
        assertThat(loads).hasValue(3);
        browser.assertNoProblems();
    }

    private static AtomicInteger loadsOf(Page page) {
        AtomicInteger loads = new AtomicInteger();
        page.onRequest(request -> {
            if (request.isNavigationRequest()) {
                loads.incrementAndGet();
            }
        });
        return loads;
    }

    /** Its scripts have run, and an answer from the server came into the same page: a reload would have been asked for before. */
    private static void awaitStill(Page page) {
        page.waitForFunction("document.readyState === 'complete'");
        assertThat((Integer) page.evaluate("fetch('/programme/').then(answer => answer.status)"))
                .isEqualTo(200);
    }

    @Test
    void isFitForEverybodyInBothViewsAndBothLanguages() {
        for (Page page : new Page[] {browser.phone(), browser.desktop()}) {
            for (String address : new String[] {"/programme/", "/programme/?view=grid&zone=Asia/Makassar"}) {
                page.navigate(address);
                Browser.assertNoViolations(page);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .isLessThanOrEqualTo(0);
            }
        }
        Page desktop = browser.desktop();
        desktop.navigate("/programme/?view=grid");
        photograph(desktop, "programme-grid");
        desktop.click(".lang");
        assertThat(desktop.locator("h1")).hasText("Programme");
        assertThat(desktop.locator("main")).containsText("Sign language for beginners");
        assertThat(desktop.navigate("/programme/?day=besok").status()).isEqualTo(422);
    }

    @Test
    void isPlannedWithTheKeyboardDraggedStretchedReleasedComparedAndRestored() throws SQLException {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.click("nav.side a[href='/programme/plan']");
        Browser.assertNoViolations(page);
        photograph(page, "plan");
        String title = "Pojok cerita " + mark;
        page.click("a:has-text('Tambah sesi')");
        Browser.assertNoViolations(page);
        page.fill("[id$=':title']", title);
        page.selectOption("[id$=':day']", "2027-09-23");
        page.fill("[id$=':start']", "15:30");
        page.fill("[id$=':end']", "16:30");
        page.selectOption("[id$=':audience']", "OPTIONAL");
        photograph(page, "plan-session");
        page.click("[id$=':save']");
        assertThat(page.locator("#content")).containsText("ditambahkan ke rancangan");
        assertThat(page.locator(".conflicts")).containsText("“" + title + "” sudah punya jam tetapi belum punya ruang");
        Locator event = page.locator(".fc-event").filter(new Locator.FilterOptions().setHasText(title));
        event.evaluate("event => event.scrollIntoView({block: 'center'})");
        BoundingBox box = event.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 20);
        page.mouse().down();
        page.mouse()
                .move(box.x + box.width / 2, box.y + 70, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse()
                .move(box.x + box.width / 2, box.y + 123, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        assertThat(page.locator("#messages")).containsText(Pattern.compile("dipindah ke 16\\.(30|15)"));
        assertThat(minutes(title)).isEqualTo(60);
        stretch(page, event);
        await().pollInSameThread().until(() -> minutes(title) > 60);
        photograph(page, "plan-day-three");
        browser.assertNoProblems();

        page.click(".tabs a[href='/programme/releases']");
        assertThat(page.locator(".differing")).containsText(title);
        Browser.assertNoViolations(page);
        photograph(page, "plan-releases");
        page.fill("[id$=':name']", "Pojok " + mark);
        page.click("[id$=':make']");
        assertThat(page.locator("#content")).containsText("belum Anda setujui");
        page.fill("[id$=':name']", "Pojok " + mark);
        for (Locator warning : page.locator("input[type=checkbox]").all()) {
            warning.check();
        }
        page.click("[id$=':make']");
        assertThat(page.locator("#content")).containsText("sudah dirilis");
        Page visitor = browser.phone();
        visitor.navigate("/programme/?day=2027-09-23");
        assertThat(session(visitor, title)).hasCount(1);

        page.locator("a:has-text('Lihat perubahan')").last().click();
        assertThat(page.locator("h1")).hasText("Bandingkan rilis");
        Browser.assertNoViolations(page);
        page.click("summary:has-text('Kembalikan rilis ini')");
        page.click("[id$=':sure']");
        assertThat(page.locator("#content")).containsText("Rancangan dikembalikan");
        page.click(".tabs a[href='/programme/releases']");
        assertThat(page.locator(".differing .state-CANCELLED").first()).containsText(title);
        page.fill("[id$=':name']", "Kembali " + mark);
        for (Locator warning : page.locator("input[type=checkbox]").all()) {
            warning.check();
        }
        page.click("[id$=':make']");
        assertThat(page.locator("#content")).containsText("sudah dirilis");
        visitor.reload();
        assertThat(session(visitor, title)).hasCount(0);
        browser.assertNoProblems();
    }

    @Test
    void mergesWhatTwoOrganizersWroteAtOnce() {
        Page one = browser.desktop();
        Demo.signIn(one, Demo.account("ORGANIZER"));
        one.navigate("/programme/session");
        one.fill("[id$=':title']", "Gabungan " + mark);
        one.click("[id$=':save']");
        one.locator("a:has-text('Jadwalkan')[aria-label*='" + mark + "']").click();
        Page other = one.context().newPage();
        other.navigate(one.url());
        other.fill("[id$=':title']", "Gabungan baru " + mark);
        other.fill("[id$=':capacity']", "40");
        other.selectOption("[id$=':day']", "");
        other.click("[id$=':save']");
        assertThat(other.locator("#content")).containsText("disimpan dalam rancangan");

        one.fill("[id$=':title']", "Gabungan saya " + mark);
        one.fill("[id$=':description']", "Kata saya.");
        one.selectOption("[id$=':day']", "");
        one.click("[id$=':save']");
        assertThat(one.locator("h2").first()).hasText("Dua orang mengubah sesi ini");
        assertThat(one.locator("fieldset.merge")).hasCount(3);
        Browser.assertNoViolations(one);
        photograph(one, "plan-merge");
        one.getByLabel("Punya saya: Gabungan saya " + mark).check();
        one.click("[id$=':join']");
        assertThat(one.locator("#content")).containsText("disimpan dalam rancangan");
        one.locator("a:has-text('Jadwalkan')[aria-label*='" + mark + "']").click();
        assertThat(one.locator("[id$=':title']")).hasValue("Gabungan saya " + mark);
        assertThat(one.locator("[id$=':description']")).hasValue("Kata saya.");
        assertThat(one.locator("[id$=':capacity']")).hasValue("40");
        one.click("summary:has-text('Hapus sesi')");
        one.click("[id$=':remove']");
        assertThat(one.locator("#content")).containsText("dihapus");
        browser.assertNoProblems();
    }

    @Test
    void isArrangedOnSmallPagesOfItsOwn() {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        for (String kind : new String[] {"tracks", "commissions", "speakers", "rooms", "buildings"}) {
            page.navigate("/programme/" + kind);
            Browser.assertNoViolations(page);
            photograph(page, "plan-" + kind);
        }
        page.fill("[id='edit:name']", "Gedung " + mark);
        page.click("[id$=':save']");
        assertThat(page.locator("#content")).containsText("Gedung " + mark + " disimpan.");
        page.navigate("/programme/rooms");
        page.fill("[id$=':name']", "Ruang " + mark);
        page.fill("[id$=':capacity']", "30");
        page.selectOption(
                "[id$=':buildingId']", new com.microsoft.playwright.options.SelectOption().setLabel("Gedung " + mark));
        page.click("[id$=':save']");
        assertThat(page.locator("#content")).containsText("Ruang " + mark + " disimpan.");
        page.locator("[aria-label='Hapus: Ruang " + mark + "']").click();
        assertThat(page.locator("#content")).containsText("Ruang " + mark + " dihapus.");
        page.navigate("/programme/rooms");
        page.locator("[aria-label='Hapus: Aula Garuda']").click();
        assertThat(page.locator("#content")).containsText("Masih dipakai di");
        page.navigate("/programme/buildings");
        page.locator("[aria-label='Hapus: Gedung " + mark + "']").click();
        assertThat(page.locator("#content")).containsText("Gedung " + mark + " dihapus.");
        browser.assertNoProblems();
    }

    @Test
    void keepsTheWayThatAnotherOrganizerHasJustWrittenDown() {
        Page one = browser.desktop();
        Demo.signIn(one, Demo.account("ORGANIZER"));
        one.navigate("/programme/buildings");
        for (String name : new String[] {"Gedung A ", "Gedung B "}) {
            one.fill("[id='edit:name']", name + mark);
            one.click("[id='edit:save']");
            assertThat(one.locator("#content")).containsText(name + mark + " disimpan.");
        }
        one.navigate("/programme/buildings");
        Page other = one.context().newPage();
        other.navigate("/programme/buildings");
        walk(other, "11");
        assertThat(other.locator("#content")).containsText("Gedung B " + mark + ": 11 menit");

        walk(one, "3");
        assertThat(one.locator("#content")).containsText("Orang lain baru saja mengubah ini.");
        one.navigate("/programme/buildings");
        assertThat(one.locator("#content")).containsText("Gedung B " + mark + ": 11 menit");
        walk(one, "3");
        assertThat(one.locator("#content")).containsText("Gedung B " + mark + ": 3 menit");
        for (String name : new String[] {"Gedung A ", "Gedung B "}) {
            one.locator("[aria-label='Hapus: " + name + mark + "']").click();
            assertThat(one.locator("#content")).containsText(name + mark + " dihapus.");
        }
        browser.assertNoProblems();
    }

    private void walk(Page page, String minutes) {
        page.selectOption(
                "[id='way:from']", new com.microsoft.playwright.options.SelectOption().setLabel("Gedung A " + mark));
        page.selectOption(
                "[id='way:to']", new com.microsoft.playwright.options.SelectOption().setLabel("Gedung B " + mark));
        page.fill("[id='way:minutes']", minutes);
        page.click("[id='way:walk']");
    }

    /** Draws the lower edge of an event down. */
    private static void stretch(Page page, Locator event) {
        event.hover();
        BoundingBox edge = event.locator(".fc-event-resizer-end").boundingBox();
        double x = edge.x + edge.width / 2;
        double y = edge.y + edge.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x, y + 40, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().move(x, y + 80, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    /** How long the draft's session takes. */
    private static int minutes(String title) throws SQLException {
        try (Connection database = SuaraServer.database();
                PreparedStatement query = database.prepareStatement(
                        "select extract(epoch from ends_at - starts_at) / 60 from programme_session where title = ?")) {
            query.setString(1, title);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static Locator session(Page page, String title) {
        return page.locator(".session")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(title, new Page.GetByTextOptions().setExact(true))));
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
