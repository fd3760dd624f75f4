package id.suara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens pages as a browser does, without one: for tests that look at many, or at what a browser would hide. */
public final class PageClient {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private PageClient() {}

    public static PageClient visitor() {
        return new PageClient();
    }

    public static PageClient signedIn(Demo.Account account) throws IOException, InterruptedException {
        return signedIn(account.login(), account.passphrase());
    }

    public static PageClient signedIn(String login, String passphrase) throws IOException, InterruptedException {
        PageClient person = new PageClient();
        String form = person.get("/sign-in").body();
        Matcher csrf = CSRF.matcher(form);
        Matcher state = STATE.matcher(form);
        assertThat(csrf.find() && state.find()).isTrue();
        String body = "sign-in=sign-in&csrf=" + encoded(csrf.group(1)) + "&jakarta.faces.ViewState="
                + encoded(state.group(1)) + "&" + encoded("sign-in:login") + "=" + encoded(login) + "&"
                + encoded("sign-in:passphrase") + "=" + encoded(passphrase) + "&" + encoded("sign-in:enter") + "=x";
        HttpResponse<String> answer = person.client.send(
                HttpRequest.newBuilder(SuaraServer.uri("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("sign-in of " + login).isEqualTo(302);
        return person;
    }

    /** Redirects are not followed.
     *
     *  @param path begins with a slash, encoded */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(SuaraServer.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
