package id.suara.webinars.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import id.suara.SuaraServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A webinar of a browser test's own, planned and registered for by the pages, as people do. */
public final class WebinarVisit {

    private final String title = "Perlindungan anak " + System.nanoTime();
    private String id;

    /** @param desktop of an organizer who is signed in */
    public void plan(Page desktop) {
        desktop.navigate("/webinars/plan");
        desktop.locator("[id='plan:title']").fill(title);
        desktop.locator("[id='plan:titleEn']").fill("Child protection");
        desktop.locator("[id='plan:summary']").fill("Cara melindungi.");
        desktop.locator("[id='plan:summaryEn']").fill("How to protect.");
        desktop.locator("[id='plan:startsAt']").fill("2031-08-19T09:00");
        desktop.locator("[id='plan:endsAt']").fill("2031-08-19T11:00");
        desktop.locator("[id='plan:meetingLink']").fill("https://rapat.example/j/1");
        desktop.locator("[id='plan:save']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Tersimpan");
        desktop.locator("[id='states:open']").click();
        assertThat(desktop.locator(".notice.good")).containsText("Pendaftaran dibuka");
        id = desktop.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** Registers somebody, who answers their mail. @return the address of their own page */
    public String attend(Page phone, String name) throws SQLException {
        String email = "tamu-" + System.nanoTime() + "@example.org";
        phone.navigate("/webinars/webinar?id=" + id);
        phone.locator("[id='register:name']").fill(name);
        phone.locator("[id='register:email']").fill(email);
        phone.locator("[id='register:institutionKind']").selectOption("SOCIAL_OFFICE");
        phone.locator("[id='register:institution']").fill("Dinas Sosial Kota Denpasar");
        phone.locator("[id='register:provinceCode']").selectOption(new SelectOption().setValue("51.71"));
        phone.locator("[id='register:role']").fill("Staf");
        phone.locator("[id='register:agreed']").check();
        phone.locator("[id='register:send']").click();
        assertThat(phone.locator("#sent")).containsText("buka surel Anda");
        String own = own(email);
        phone.navigate(own);
        phone.locator("[id='verification:verify']").click();
        assertThat(phone.locator("#standing")).containsText("Anda punya tempat");
        return own;
    }

    private static String own(String email) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet mail = statement.executeQuery(
                        "select text_body from outbox_mail where kind = 'webinar-registered' and recipient = '" + email
                                + "'")) {
            mail.next();
            Matcher found = Pattern.compile("/webinars/mine\\?link=[\\w.-]+").matcher(mail.getString(1));
            found.find();
            return found.group();
        }
    }

    /** @param starts and {@code ends}, from now, such as {@code -3 hours} */
    public void move(String starts, String ends) throws SQLException {
        run("update webinar set starts_at = now() + interval '" + starts + "', ends_at = now() + interval '" + ends
                + "' where id = " + id);
    }

    public void run(String sql) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    public String id() {
        return id;
    }

    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "it", "screens", name + ".png"))
                .setFullPage(true));
    }
}
