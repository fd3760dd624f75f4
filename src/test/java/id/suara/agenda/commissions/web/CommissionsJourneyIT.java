package id.suara.agenda.commissions.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.suara.Browser;
import id.suara.Demo;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A delegate wishes for commissions; an organizer looks at what comes of it, takes it over, and places one by hand. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CommissionsJourneyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final Demo.Account child = Demo.account("DELEGATE");

    @BeforeEach
    void theDemonstrationsCongress() throws SQLException {
        Demo.makeCurrent();
    }

    @Test
    void areWishedForOnAPhoneAndToldWithTheReason() {
        Page phone = browser.phone();
        Demo.signIn(phone, child);
        phone.navigate("/my/schedule");
        phone.locator("a[href='/my/commission']").click();
        assertThat(phone.locator("h1")).hasText("Komisiku");
        assertThat(phone.locator("#mine h2")).not().isEmpty();
        Browser.assertNoViolations(phone);
        assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= 360"))
                .isTrue();
        picture(phone, "commission-phone");
        phone.locator("[id='wishes:first']").selectOption(new SelectOption().setIndex(2));
        phone.locator("[id='wishes:second']").selectOption(new SelectOption().setIndex(2));
        phone.locator("[id='wishes:third']").selectOption(new SelectOption().setIndex(0));
        phone.locator("[id='wishes:save']").click();
        assertThat(phone.locator("main")).containsText("komisi yang sama dua kali");
        phone.locator("[id='wishes:second']").selectOption(new SelectOption().setIndex(3));
        phone.locator("[id='wishes:save']").click();
        assertThat(phone.locator(".notice.good")).containsText("sudah disimpan");
        assertThat((Boolean) phone.evaluate("document.getElementById('wishes:second').selectedIndex === 3"))
                .isTrue();
        picture(phone, "commission-wished-phone");
        browser.assertNoProblems();
    }

    @Test
    void areDealtByAnOrganizerWhoLooksFirst() {
        Page desktop = browser.desktop();
        Demo.signIn(desktop, Demo.account("ORGANIZER"));
        desktop.navigate("/agenda/commissions");
        assertThat(desktop.locator("h1")).hasText("Pembagian komisi");
        desktop.locator("[id='dealing:seed']").fill("11");
        desktop.locator("[id='dealing:anew']").check();
        desktop.locator("[id='dealing:propose']").click();
        Locator proposal = desktop.locator("#proposal");
        assertThat(proposal).isVisible();
        Browser.assertNoViolations(desktop);
        picture(desktop, "commissions-desktop");
        proposal.locator("[id='proposed:take-over']").click();
        assertThat(desktop.locator("#messages")).containsText("Pembagian berlaku");
        assertThat(proposal).hasCount(0);
        desktop.locator("[id='members:rows'] th:has-text('Provinsi')").click();
        assertThat(desktop.locator("[id='members:rows'] th[aria-sort=ascending]"))
                .hasText("Provinsi");
        desktop.locator("[id='members:rows'] [id$=':place']").first().click();
        assertThat(desktop.locator("[id='placing:chosen']")).isVisible();
        desktop.locator("[id='placing:chosen']").selectOption(new SelectOption().setIndex(1));
        desktop.locator("[id='placing:put']").click();
        assertThat(desktop.locator("#messages")).containsText("tidak dipindahkan oleh pembagian berikutnya");
        assertThat(desktop.locator("[id='members:rows_data'] tr").first()).containsText("Ditempatkan panitia");
        desktop.locator("[id='members:nickname']").fill("dik");
        desktop.locator("[id='members:narrow']").click();
        assertThat(desktop.locator("[id='members:rows_data'] tr")).hasCount(1);
        assertThat(desktop.locator("[id='members:rows_data'] tr")).containsText("Dika");
        picture(desktop, "commissions-narrowed");
        browser.assertNoProblems();
    }

    @Test
    void areDealtOnAPhoneToo() {
        Page phone = browser.phone();
        Demo.signIn(phone, Demo.account("ORGANIZER"));
        phone.navigate("/agenda/commissions");
        phone.locator("[id='dealing:anew']").check();
        phone.locator("[id='dealing:propose']").click();
        assertThat(phone.locator("#proposal")).isVisible();
        assertThat((Boolean) phone.evaluate("document.documentElement.scrollWidth <= 360"))
                .isTrue();
        Browser.assertNoViolations(phone);
        picture(phone, "commissions-phone");
        phone.locator("[id='proposed:leave']").click();
        assertThat(phone.locator("#proposal")).hasCount(0);
        browser.assertNoProblems();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
