package id.suara.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.Demo;
import id.suara.PageClient;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may open which page, asked of the running server for every page there is. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PageRolesIT {

    private static final Set<String> EVERYBODY = Set.of(
            "/",
            "/activate",
            "/c",
            "/consent",
            "/help",
            "/mail-stop",
            "/ideas/",
            "/ideas/idea",
            "/programme/",
            "/sign-in",
            "/status",
            "/ask",
            "/register",
            "/registered",
            "/after-admission",
            "/report",
            "/report-notes",
            "/tell",
            "/webinars/",
            "/webinars/webinar",
            "/webinars/group",
            "/webinars/mine",
            "/webinars/left",
            "/webinars/join",
            "/webinars/talk",
            "/webinars/certificate",
            "/webinars/series",
            "/webinars/series-mine",
            "/errors/page");
    private static final Pattern LEADS_TO_REPORT = Pattern.compile("<a [^>]*href=\"/report[\"?]");
    private static final Set<String> STAFF =
            Set.of("ADMINISTRATOR", "ORGANIZER", "MODERATOR", "SAFEGUARDING_OFFICER", "PROVINCIAL_OFFICER", "GATE");

    private static final Set<String> EVERY_ROLE = Set.of(
            "ADMINISTRATOR",
            "ORGANIZER",
            "MODERATOR",
            "SAFEGUARDING_OFFICER",
            "PROVINCIAL_OFFICER",
            "GATE",
            "CHAPERONE",
            "DELEGATE");

    private static final Map<String, Set<String>> ROLES = Map.ofEntries(
            Map.entry("/home", Set.of("CHAPERONE", "DELEGATE")),
            Map.entry("/agree", Set.of("DELEGATE")),
            Map.entry("/desk", STAFF),
            Map.entry("/account/", STAFF),
            Map.entry("/account/preferences", EVERY_ROLE),
            Map.entry("/notices", EVERY_ROLE),
            Map.entry("/my/", Set.of("DELEGATE")),
            Map.entry("/care/", Set.of("CHAPERONE")),
            Map.entry("/delegates/", Set.of("ADMINISTRATOR", "ORGANIZER", "PROVINCIAL_OFFICER")),
            Map.entry("/delegates/rooms", Set.of("ORGANIZER")),
            Map.entry("/consent/texts", Set.of("ADMINISTRATOR", "ORGANIZER")),
            Map.entry("/consent/paper", Set.of("ORGANIZER", "PROVINCIAL_OFFICER")),
            Map.entry("/consent/letter", Set.of("ORGANIZER", "PROVINCIAL_OFFICER")),
            Map.entry("/consent/waiting", Set.of("ORGANIZER", "PROVINCIAL_OFFICER")),
            Map.entry("/consent/guardians", Set.of("ORGANIZER")),
            Map.entry("/consent/erasures", Set.of("ADMINISTRATOR", "ORGANIZER")),
            Map.entry("/answers/", Set.of("ORGANIZER")),
            Map.entry("/programme/", Set.of("ORGANIZER")),
            Map.entry("/agenda/", Set.of("ORGANIZER")),
            Map.entry("/webinars/desk", Set.of("ADMINISTRATOR", "ORGANIZER")),
            Map.entry("/webinars/plan", Set.of("ORGANIZER")),
            Map.entry("/webinars/team", Set.of("ORGANIZER")),
            Map.entry("/webinars/board", STAFF),
            Map.entry("/webinars/form", Set.of("ORGANIZER")),
            Map.entry("/webinars/import", Set.of("ORGANIZER")),
            Map.entry("/webinars/series-plan", Set.of("ORGANIZER")),
            Map.entry("/webinars/notes", STAFF),
            Map.entry("/webinars/questions", STAFF),
            Map.entry("/webinars/polls", STAFF),
            Map.entry("/webinars/materials", STAFF),
            Map.entry("/webinars/feedback", STAFF),
            Map.entry("/webinars/attendance", STAFF),
            Map.entry("/webinars/seen", STAFF),
            Map.entry("/webinars/certificates", STAFF),
            Map.entry("/webinars/turnout", STAFF),
            Map.entry("/webinars/training", Set.of("ORGANIZER", "PROVINCIAL_OFFICER")),
            Map.entry("/moderation/", Set.of("MODERATOR")),
            Map.entry("/moderation/rules", Set.of("ORGANIZER")),
            Map.entry("/moderation/reasons", Set.of("ORGANIZER")),
            Map.entry("/moderation/silences", Set.of("MODERATOR", "ORGANIZER")),
            Map.entry("/moderation/statistics", Set.of("ORGANIZER")),
            Map.entry("/safeguarding/", Set.of("SAFEGUARDING_OFFICER")),
            Map.entry("/safeguarding/units", Set.of("SAFEGUARDING_OFFICER", "ORGANIZER")),
            Map.entry("/safeguarding/counts", Set.of("SAFEGUARDING_OFFICER", "ORGANIZER")),
            Map.entry("/messaging/outbox", Set.of("ADMINISTRATOR", "ORGANIZER")),
            Map.entry("/messaging/undelivered", Set.of("ADMINISTRATOR", "ORGANIZER", "PROVINCIAL_OFFICER")),
            Map.entry("/messaging/told", Set.of("ORGANIZER", "PROVINCIAL_OFFICER")),
            Map.entry("/messaging/text", Set.of("ADMINISTRATOR", "ORGANIZER")),
            Map.entry("/messaging/announcement", Set.of("ADMINISTRATOR", "ORGANIZER")),
            Map.entry("/messaging/reminders", Set.of("ADMINISTRATOR", "ORGANIZER")),
            Map.entry("/messaging/offices", Set.of("ADMINISTRATOR", "ORGANIZER")),
            Map.entry("/reporting/", Set.of("ADMINISTRATOR", "ORGANIZER", "PROVINCIAL_OFFICER")),
            Map.entry("/messaging/caught", Set.of("ADMINISTRATOR")),
            Map.entry("/congress/", Set.of("ADMINISTRATOR", "ORGANIZER")),
            Map.entry("/identity/", Set.of("ADMINISTRATOR")));

    @Test
    void aVisitorOpensThePublicPagesAndIsSentToTheSignInFromAllOthers() throws Exception {
        PageClient visitor = PageClient.visitor();
        for (String page : pages()) {
            HttpResponse<String> answer = visitor.get(page);
            if (EVERYBODY.contains(page)) {
                assertThat(answer.statusCode()).as(page).isIn(200, 400, 404);
            } else {
                assertThat(answer.statusCode()).as(page).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElseThrow())
                        .as(page)
                        .contains("/sign-in?then=");
            }
        }
    }

    @Test
    void everyRoleOpensItsOwnPagesAndNoOther() throws Exception {
        Demo.makeCurrent();
        Map<String, Set<String>> seen = new TreeMap<>();
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (Demo.Account account : Demo.accounts().stream()
                .filter(account -> account.equals(Demo.account(account.role())))
                .toList()) {
            PageClient client = PageClient.signedIn(account);
            for (String page : pages()) {
                if (!EVERYBODY.contains(page)) {
                    int status = client.get(page).statusCode();
                    assertThat(status).as(account.role() + " " + page).isIn(200, 302, 400, 403, 404);
                    if (status != 403 && !(status == 302 && page.equals("/home"))) {
                        seen.computeIfAbsent(page, any -> new TreeSet<>()).add(account.role());
                    }
                }
            }
        }
        pages().stream().filter(page -> !EVERYBODY.contains(page)).forEach(page -> wanted.put(page, roles(page)));
        assertThat(seen).isEqualTo(wanted);
    }

    @Test
    @DisplayName("Part of S17: every page that opens, for every role and for visitors, is one tap away from the report")
    void everyPageLeadsToTheReportOfADanger() throws Exception {
        Demo.makeCurrent();
        Map<String, Set<String>> without = new TreeMap<>();
        int opened = leadingNowhere("VISITOR", PageClient.visitor(), without);
        for (Demo.Account account : Demo.accounts().stream()
                .filter(account -> account.equals(Demo.account(account.role())))
                .toList()) {
            int mine = leadingNowhere(account.role(), PageClient.signedIn(account), without);
            assertThat(mine).as(account.role()).isGreaterThan(5);
            opened += mine;
        }
        assertThat(without).isEmpty();
        assertThat(opened).isGreaterThan(100);
    }

    /** @return how many opened */
    private static int leadingNowhere(String role, PageClient client, Map<String, Set<String>> without)
            throws Exception {
        int opened = 0;
        for (String page : pages()) {
            HttpResponse<String> answer = client.get(page);
            if (answer.statusCode() == 200) {
                opened++;
                if (!page.equals("/report")
                        && !LEADS_TO_REPORT.matcher(answer.body()).find()) {
                    without.computeIfAbsent(page, any -> new TreeSet<>()).add(role);
                }
            }
        }
        return opened;
    }

    private static Set<String> roles(String page) {
        return new TreeSet<>(ROLES.entrySet().stream()
                .filter(entry -> page.startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparing(String::length)))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("Who may open " + page + "?")));
    }

    private static List<String> pages() throws IOException {
        Path root = Path.of("src/main/webapp");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> "/" + file.replaceAll("index\\.xhtml$|\\.xhtml$", ""))
                    .sorted()
                    .toList();
        }
    }
}
