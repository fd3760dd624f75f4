package id.suara.delegates.chaperones.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Staff find chaperones, vet them, entrust children to them, and share out the rooms. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChaperonesJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String phone = "0812 %08d".formatted(10_000_000 + new Random().nextInt(89_999_999));

    @BeforeEach
    void returnToTheDemonstration() throws Exception {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("An office registers a chaperone and records the vetting")
    void registersAndVets() {
        Page officer = browser.desktop();
        Demo.signIn(officer, Demo.account("PROVINCIAL_OFFICER"));
        officer.navigate("/delegates/chaperones");
        assertThat(officer.locator("main")).not().containsText("Cut Meutia Hanum");
        officer.locator("[id$=fullName]").fill("Sri Wahyuni");
        officer.locator("[id$=phone]").fill("siang malam");
        officer.locator("[id$='registering:province']").selectOption("35");
        officer.locator("[id$='registering:sex']").selectOption("FEMALE");
        officer.locator("[id$=register]").click();
        assertThat(officer.locator("main")).containsText("Ini bukan nomor telepon");
        officer.locator("[id$=phone]").fill(phone);
        officer.locator("[id$=register]").click();
        officer.waitForURL(Pattern.compile(".*/delegates/chaperone\\?id=.*"));
        assertThat(officer.locator("main")).containsText("Belum diperiksa");
        photograph(officer, "chaperone-new");
        officer.locator("[id$=kind]").selectOption("POLICE_RECORD");
        officer.locator("[id$=checkedOn]").fill("2026-01-05");
        officer.locator("[id$=validUntil]").fill("2027-12-31");
        officer.locator("[id$=vet]").click();
        assertThat(officer.locator("main")).containsText("Pemeriksaan dicatat.");
        assertThat(officer.locator(".chip.good").first()).hasText("Berlaku");
        Browser.assertNoViolations(officer);
        officer.locator("[id$='correcting:fullName']").fill("Sri Wahyuni Utami");
        officer.locator("[id$='correcting:correct']").click();
        assertThat(officer.locator("h1")).hasText("Sri Wahyuni Utami");
        officer.navigate("/delegates/chaperones");
        officer.locator("[id$=part]").fill("utami");
        officer.locator("[id$=part]").blur();
        assertThat(officer.locator("[id$='list:rows_data'] tr")).not().hasCount(0);
        assertThat(officer.locator("[id$='list:rows_data']")).containsText("Sri Wahyuni Utami");
        Browser.assertNoViolations(officer);
        photograph(officer, "chaperones");
        browser.assertNoProblems();
    }

    @Test
    @DisplayName("An organizer parts a delegate from a chaperone and gives it back")
    void pairs() {
        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/delegates/chaperones");
        organizer.getByText("Endah Lestari").click();
        organizer.waitForURL(Pattern.compile(".*/delegates/chaperone\\?id=.*"));
        Locator care = organizer.locator("[id$='care:delegates_data']");
        assertThat(care).containsText("Sekar Ayu Wulandari");
        photograph(organizer, "chaperone-pairs");
        organizer.getByLabel("Lepas: Sekar Ayu Wulandari").click();
        assertThat(organizer.locator("main")).containsText("Sekar Ayu Wulandari tidak lagi didampingi.");
        assertThat(care).containsText("Belum ada delegasi");
        Browser.assertNoViolations(organizer);
        organizer.getByLabel("Pasangkan: Sekar Ayu Wulandari").click();
        assertThat(organizer.locator("main")).containsText("Sekar Ayu Wulandari sekarang didampingi.");
        assertThat(care).containsText("Sekar Ayu Wulandari");
        browser.assertNoProblems();

        organizer.setViewportSize(360, 740);
        organizer.navigate("/delegates/chaperones");
        Browser.assertNoViolations(organizer);
        photograph(organizer, "chaperones-360");
        assertThat(organizer.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
    }

    @Test
    @DisplayName("Part of S9: an organizer shares out the rooms; what is printed and downloaded holds nicknames only")
    void sharesOutRooms() throws Exception {
        Page organizer = browser.desktop();
        Demo.signIn(organizer, Demo.account("ORGANIZER"));
        organizer.navigate("/delegates/rooms");
        organizer.locator("[id$=capacity]").fill("3");
        organizer.locator("[id$=propose]").click();
        assertThat(organizer.locator("main")).containsText("kamar disusun");
        assertThat(organizer.locator(".rooms")).containsText("Sekar");
        Browser.assertNoViolations(organizer);
        photograph(organizer, "rooms");

        int rooms = organizer.locator(".rooms .room").count();
        organizer.getByLabel("Pindahkan: Sekar").first().click();
        Locator dialog = organizer.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Sekar, 16 tahun");
        photograph(organizer, "rooms-move");
        Browser.assertNoViolations(organizer);
        dialog.locator("select").selectOption("0");
        dialog.getByText("Pindahkan", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(organizer.locator("main")).containsText("Sekar dipindahkan.");
        assertThat(organizer.locator(".rooms .room")).hasCount(rooms + 1);
        assertThat(dialog).isHidden();

        var download = organizer.waitForDownload(
                () -> organizer.locator("[id$='plan:csv']").click());
        assertThat(download.suggestedFilename()).isEqualTo("kamar.csv");
        assertThat(Files.readString(download.path())).contains("Sekar").doesNotContain("Wulandari");

        organizer.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(organizer.locator(".rooms .room").first()).isVisible();
        assertThat(organizer.locator("h1")).isHidden();
        assertThat(organizer.locator("main").innerText())
                .contains("Sekar")
                .doesNotContain("Wulandari")
                .doesNotContain("Jawa Tengah")
                .doesNotContain("tahun")
                .doesNotContain("Pindahkan");
        photograph(organizer, "rooms-print");
        organizer.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        organizer.setViewportSize(360, 740);
        organizer.navigate("/delegates/rooms");
        Browser.assertNoViolations(organizer);
        photograph(organizer, "rooms-360");
        assertThat(organizer.evaluate("document.documentElement.scrollWidth <= 360"))
                .isEqualTo(true);
        browser.assertNoProblems();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
