package id.suara.moderation.silence.web;

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
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A moderator keeps a child from writing for a time, and the child is told. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SilenceJourneyIT {

    private static final String WHY = "Kamu menulis kata yang menyakiti temanmu. Minggu depan kamu boleh menulis lagi.";

    @RegisterExtension
    final Browser browser = new Browser();

    private final String title = "Jembatan " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
        forgetSilences();
    }

    /** Other tests write as the same child. */
    @AfterEach
    void forgetSilences() throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute("delete from silence");
        }
    }

    @Test
    @DisplayName(
            "S23 a moderator silences from the open case, a second person confirms what is longer; the child keeps what was written and reads why")
    void silencesAndConfirms() throws Exception {
        Page child = browser.phone();
        Demo.signIn(child, Demo.account("DELEGATE"));
        fillTo(child, title);
        child.click("[id$=':send']");
        child.waitForURL("**/my/ideas*");
        fillTo(child, title + " lagi");

        Page moderator = browser.desktop();
        Demo.signIn(moderator, Demo.account("MODERATOR"));
        moderator.navigate("/moderation/queue");
        moderator.getByTitle(title).click();
        moderator.getByText("Batasi anak ini menulis untuk sementara").click();
        moderator.selectOption("[id$=':days']", "3");
        moderator.click("[id$=':silence']");
        assertThat(moderator.locator(".error").first()).isVisible();
        moderator.fill("[id$=':reason']", WHY);
        Browser.assertNoViolations(moderator);
        photograph(moderator, "silence-desktop");
        moderator.click("[id$=':silence']");
        assertThat(moderator.locator("main")).containsText("Pembatasan berlaku sekarang");
        assertThat(moderator.locator("tr").filter(new Locator.FilterOptions().setHasText(WHY)))
                .containsText("Berlaku");

        child.click("[id$=':send']");
        assertThat(child.locator("main")).containsText("sedang tidak bisa mengirim tulisan sampai");
        assertThat(child.locator("#silenced")).containsText(WHY);
        Browser.assertNoViolations(child);
        child.navigate("/my/submit");
        assertThat(child.locator("#silenced")).containsText("Tulisan yang belum kamu kirim tetap tersimpan");
        assertThat(child.locator("[id$=':next']")).hasCount(0);
        Browser.assertNoViolations(child);
        photograph(child, "silenced-submit-phone");
        for (String page : new String[] {"/home", "/my/ideas", "/my/comments"}) {
            child.navigate(page);
            assertThat(child.locator("#silenced")).containsText(WHY);
            Browser.assertNoViolations(child);
        }
        child.navigate("/my/ideas");
        photograph(child, "silenced-phone");

        moderator.navigate("/moderation/queue");
        moderator.getByTitle(title).click();
        moderator.getByText("Batasi anak ini menulis untuk sementara").click();
        moderator.selectOption("[id$=':days']", "14");
        moderator.fill("[id$=':reason']", WHY);
        moderator.click("[id$=':silence']");
        assertThat(moderator.locator("main")).containsText("setelah rekan kedua menyetujuinya");
        Locator own =
                moderator.locator("tr").filter(new Locator.FilterOptions().setHasText("Menunggu persetujuan rekan"));
        assertThat(own.locator("[id$=':confirm']")).hasCount(0);
        Browser.assertNoViolations(moderator);
        photograph(moderator, "silences-desktop");

        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/moderation/silences");
        organizer.locator("[id$=':confirm']").first().click();
        assertThat(organizer.locator("main")).containsText("Pembatasan berlaku mulai sekarang");
        photograph(organizer, "silences-confirmed-desktop");
        organizer.locator("[id$=':lift']").first().click();
        assertThat(organizer.locator("main")).containsText("Anak bisa menulis lagi");
        Browser.assertNoViolations(organizer);

        child.navigate("/my/submit");
        assertThat(child.locator("#silenced")).hasCount(0);
        for (int step = 1; step < 4; step++) {
            child.click("[id$=':next']");
        }
        assertThat(child.locator("[id$=':title']")).hasValue(title + " lagi");
        child.click("[id$=':send']");
        child.waitForURL("**/my/ideas*");
        browser.assertNoProblems();
    }

    private static void fillTo(Page child, String title) {
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
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
