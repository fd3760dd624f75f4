package id.suara.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.Demo;
import id.suara.PageClient;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goes through the application as a person does who has no address bar: by its links alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayName("By the links of pages alone")
class PageLinksIT {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");

    /** What an absent value leaves behind in an attribute. */
    private static final Pattern HOLE =
            Pattern.compile(" (?:href|src|action|class)=\"[^\"]*\\bnull\\b[^\"]*\"|=\"/[a-z/-]*null\"");

    private static final Pattern NO_PAGE = Pattern.compile("/language\\?.*|.*jakarta\\.faces\\.resource.*");
    private static final int ENOUGH = 150;

    @ParameterizedTest
    @DisplayName("every role comes to its pages, and no link leads nowhere")
    @ValueSource(
            strings = {
                "VISITOR",
                "DELEGATE",
                "CHAPERONE",
                "MODERATOR",
                "ORGANIZER",
                "PROVINCIAL_OFFICER",
                "SAFEGUARDING_OFFICER",
                "ADMINISTRATOR",
                "GATE"
            })
    void everyLinkOpens(String role) throws Exception {
        Demo.makeCurrent();
        PageClient person = role.equals("VISITOR") ? PageClient.visitor() : PageClient.signedIn(Demo.account(role));
        TreeMap<String, String> wrong = new TreeMap<>();
        Set<String> seen = new HashSet<>(Set.of("/"));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty() && seen.size() < ENOUGH) {
            String page = next.remove();
            HttpResponse<String> answer = person.get(page);
            if (answer.statusCode() == 302) {
                follow(answer.headers().firstValue("Location").orElse(""), seen, next);
            } else if (answer.statusCode() != 200) {
                wrong.put(page, String.valueOf(answer.statusCode()));
            } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Matcher hole = HOLE.matcher(answer.body());
                if (hole.find()) {
                    wrong.put(page, hole.group());
                }
                Matcher link = LINK.matcher(answer.body());
                while (link.find()) {
                    follow(link.group(1).replace("&amp;", "&"), seen, next);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).as("links of " + role).hasSizeGreaterThan(6);
    }

    private static void follow(String address, Set<String> seen, Deque<String> next) {
        if (address.startsWith("/") && !NO_PAGE.matcher(address).matches() && seen.add(address)) {
            next.add(address);
        }
    }
}
