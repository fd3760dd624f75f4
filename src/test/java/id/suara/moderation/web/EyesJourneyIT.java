package id.suara.moderation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two moderators and a text that one of them does not publish alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EyesJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "Part of S19: a first moderator publishes nothing of a sensitive theme; a colleague sees who would, and agrees")
    void publishesWithTwoPairsOfEyes() throws Exception {
        String title = "Jalur " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String id = QueueJourneyIT.submit(title, "protection", "Truk lewat sangat cepat di depan sekolah kami.");
        Page first = browser.desktop();
        Demo.signIn(first, moderators().get(0));
        first.navigate("/moderation/queue");
        first.getByTitle(title).click();
        assertThat(first.locator("[id$=item] .heading")).containsText(title);
        first.click("[id$=':publish']");
        assertThat(first.locator("main")).containsText("terbit bila moderator kedua setuju");
        assertThat(first.getByTitle(title)).hasCount(0);
        assertThat(first.locator(".undo")).containsText("menunggu moderator kedua");
        assertThat(first.locator("#queue")).containsText("yang Anda baca menunggu rekan");
        Browser.assertNoViolations(first);
        photograph(first, "eyes-first-desktop");
        Assertions.assertThat(Demo.get("/api/v1/ideas/" + id, null).statusCode())
                .isEqualTo(404);

        Page second = browser.phone();
        Demo.signIn(second, moderators().get(1));
        second.navigate("/moderation/queue");
        assertThat(QueueJourneyIT.row(second, title)).containsText("Perlu mata kedua");
        second.getByTitle(title).click();
        Locator item = second.locator("[id$=item]").first();
        assertThat(item).containsText("Anda moderator kedua");
        assertThat(item).containsText("ingin menerbitkannya");
        Browser.assertNoViolations(second);
        photograph(second, "eyes-second-phone");
        second.click("[id$=':publish']");
        assertThat(second.locator("main")).containsText("Semua orang dapat membacanya");
        Page visitor = browser.phone();
        visitor.navigate("/ideas/idea?id=" + id);
        assertThat(visitor.locator("h1")).hasText(title);
        browser.assertNoProblems();
    }

    @Test
    @DisplayName(
            "Part of S19: where a sign of danger stands no ready-made words are offered, and none can be refused with them")
    void offersNoTemplateWhereASignOfDangerStands() throws Exception {
        String title = "Jalur " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        QueueJourneyIT.submit(title, "education", "Temanku bilang aku takut pulang karena jalannya gelap sekali.");
        Page page = browser.phone();
        Demo.signIn(page, moderators().get(0));
        page.navigate("/moderation/queue");
        page.getByTitle(title).click();
        Locator item = page.locator("[id$=item]").first();
        assertThat(item).containsText("tidak ada kalimat siap pakai");
        assertThat(page.locator("[id$=':template']")).hasCount(0);
        Browser.assertNoViolations(page);
        photograph(page, "eyes-danger-phone");
        page.fill("[id$=':reason']", "Tulisanmu belum bisa terbit.");
        page.click("[id$=':refuse']");
        assertThat(page.locator("main")).containsText("Serahkan ke petugas perlindungan");
        assertThat(item.locator(".heading")).containsText(title);

        item.locator("[id$=':clear']").first().click();
        assertThat(item).containsText("Dinyatakan aman");
        while (item.locator("[id$=':clear']").count() > 0) {
            int left = item.locator("[id$=':clear']").count();
            item.locator("[id$=':clear']").first().click();
            assertThat(item.locator("[id$=':clear']")).hasCount(left - 1);
        }
        page.selectOption("[id$=':template']", new SelectOption().setIndex(1));
        assertThat(page.locator("[id$=':reason']")).not().hasValue("Tulisanmu belum bisa terbit.");
        page.click("[id$=':return']");
        assertThat(page.getByTitle(title)).hasCount(0);
        browser.assertNoProblems();
    }

    @Test
    void anOrganizerMarksSensitiveThemes() {
        Page page = browser.desktop();
        Demo.signIn(page, Demo.account("ORGANIZER"));
        page.navigate("/congress/settings");
        Locator marks = page.locator("form#themes, form[id$=themes]");
        assertThat(marks.getByLabel("Perlindungan khusus")).isChecked();
        assertThat(marks.getByLabel("Kesehatan dasar dan kesejahteraan")).not().isChecked();
        Browser.assertNoViolations(page);
        photograph(page, "themes-desktop");
        marks.getByLabel("Kesehatan dasar dan kesejahteraan").check();
        marks.locator("[id$=':mark']").click();
        assertThat(page.locator("main")).containsText("Tersimpan");
        assertThat(page.getByLabel("Kesehatan dasar dan kesejahteraan")).isChecked();
        page.getByLabel("Kesehatan dasar dan kesejahteraan").uncheck();
        page.locator("[id$=':mark']").click();
        assertThat(page.getByLabel("Kesehatan dasar dan kesejahteraan")).not().isChecked();
        assertThat(page.getByLabel("Perlindungan khusus")).isChecked();
        browser.assertNoProblems();
    }

    private static List<Demo.Account> moderators() {
        return Demo.accounts().stream()
                .filter(account -> account.role().equals("MODERATOR"))
                .toList();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
