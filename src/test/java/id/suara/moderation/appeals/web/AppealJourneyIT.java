package id.suara.moderation.appeals.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.suara.Browser;
import id.suara.Demo;
import id.suara.SuaraServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A child whose idea was refused asks for another moderator. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AppealJourneyIT {

    private static final String WHY = "Aku menulis tentang jembatan, bukan tentang orang.";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Jembatan " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final List<Demo.Account> moderators = Demo.accounts().stream()
            .filter(account -> account.role().equals("MODERATOR"))
            .toList();

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName(
            "S21 a refused child asks another moderator on a phone, who alone hears it; the child is told at every step")
    void asksAnotherModerator() throws Exception {
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        write(child);
        Page first = desk(moderators.get(0));
        first.getByTitle(title).click();
        first.fill("[id$=':reason']", "Tulisan ini menyakiti seseorang.");
        first.click("[id$=':refuse']");
        assertThat(first.getByTitle(title)).hasCount(0);
        letItBeTold();

        child.navigate("/my/ideas");
        Locator own = child.locator("article").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(own).containsText("Tidak diterbitkan");
        assertThat(own).containsText("Tulisan ini menyakiti seseorang.");
        assertThat(own).containsText("satu kali, sampai");
        own.getByText("Bantuan memperbaiki tulisan").click();
        assertThat(own).containsText("Hapus nama orang, sekolah");
        Browser.assertNoViolations(child);
        photograph(child, "refused-phone");
        own.getByText("Minta dibaca kakak moderator lain").click();
        assertThat(child.locator("h1")).hasText("Minta dibaca kakak moderator lain");
        // The same form once more, as a second tap on a slow line would send it.
        Page twin = child.context().newPage();
        twin.navigate(child.url());
        child.fill("[id$=':words']", WHY);
        Browser.assertNoViolations(child);
        photograph(child, "appeal-phone");
        child.click("[id$=':send']");
        assertThat(child.locator("main")).containsText("Permintaanmu sudah terkirim");
        assertThat(own).containsText("Dibaca kakak moderator lain");
        assertThat(own).containsText("kami usahakan sebelum");
        Browser.assertNoViolations(child);
        photograph(child, "appealed-phone");
        twin.click("[id$=':send']");
        assertThat(twin.locator("main")).containsText("akan membacanya");
        assertThat(twin.locator("[id$=':send']")).hasCount(0);

        first.navigate("/moderation/queue");
        assertThat(first.getByTitle(title)).hasCount(0);
        Page second = desk(moderators.get(1));
        Locator row = second.locator(".waiting li").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(row).containsText("Banding");
        second.getByTitle(title).click();
        Locator item = second.locator("[id$=item]").first();
        assertThat(item).containsText(WHY);
        assertThat(item).containsText("Tulisan ini menyakiti seseorang.");
        Browser.assertNoViolations(second);
        photograph(second, "appeal-desktop");
        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/desk");
        assertThat(organizer.locator("main")).containsText("Banding yang menunggu");
        Browser.assertNoViolations(organizer);
        photograph(organizer, "appeals-desk-desktop");

        second.fill("[id$=':reason']", "Tulis tentang jembatannya saja, ya.");
        second.click("[id$=':refuse']");
        assertThat(second.getByTitle(title)).hasCount(0);
        child.navigate("/my/ideas");
        assertThat(own).containsText("Dibaca kakak moderator lain");
        letItBeTold();
        child.reload();
        assertThat(own).containsText("keputusan ini tidak berubah lagi");
        assertThat(own).containsText("Tulis tentang jembatannya saja, ya.");
        assertThat(own.getByText("Minta dibaca kakak moderator lain")).hasCount(0);
        photograph(child, "appeal-final-phone");

        own.getByText("Perbaiki dan kirim lagi").click();
        child.click("[id$=':next']");
        assertThat(child.locator("[id$=':problem']")).hasValue("Jembatan ke sekolah kami sudah lapuk dan licin.");
        browser.assertNoProblems();
    }

    private void write(Page child) {
        child.navigate("/my/submit?fresh=true");
        if (child.locator("[id$=':restart']").count() > 0) {
            child.click("[id$=':restart']");
        }
        child.locator("input[type=radio]").first().check();
        child.click("[id$=':next']");
        child.fill("[id$=':problem']", "Jembatan ke sekolah kami sudah lapuk dan licin.");
        child.click("[id$=':next']");
        child.fill("[id$=':proposal']", "Kami usul jembatan baru dari baja untuk desa kami.");
        child.click("[id$=':next']");
        child.fill("[id$=':title']", title);
        child.click("[id$=':send']");
        child.waitForURL("**/my/ideas*");
    }

    private Page desk(Demo.Account moderator) {
        Page page = browser.desktop();
        Demo.signIn(page, moderator);
        page.navigate("/moderation/queue");
        return page;
    }

    /** The half minute is over in which a decision can be undone. */
    private void letItBeTold() throws SQLException {
        String mine = "(select idea_id from idea_revision where title = '" + title + "')";
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("update idea set told_from = now() - interval '1 second' where id in " + mine);
            statement.execute("update moderation_case set decided_at = decided_at - interval '31 seconds'"
                    + " where status = 'DECIDED' and subject_kind = 'idea' and subject_id in " + mine);
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
