package id.suara;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The demonstration that the server under test was started with. */
public final class Demo {

    /** One line of the file of demo accounts. */
    public record Account(String role, String login, String passphrase, String token) {}

    private Demo() {}

    public static List<Account> accounts() {
        try {
            return Files.readAllLines(Path.of("target", "it", "data", "demo-accounts.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Account(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first account of the role. */
    public static Account account(String role) {
        return accounts().stream()
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Other tests plan congresses of their own: this makes the demonstration's the current one again. What its children have
     * sent today counts as yesterday's, so that no test finds that others have used up a child's limit of the day.
     */
    public static void makeCurrent() throws SQLException {
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement()) {
            statement.execute("update congress set is_current = false where is_current");
            statement.execute("update congress set is_current = true where id = (select min(id) from congress"
                    + " where name = 'Kongres Anak Indonesia 2027')");
            statement.execute("update idea set sent_at = sent_at - interval '1 day'"
                    + " where sent_at > now() - interval '1 day'");
        }
    }

    /** Signs in on the page as a person does. */
    public static void signIn(Page page, Account account) {
        signIn(page, account.login(), account.passphrase());
    }

    public static void signIn(Page page, String login, String passphrase) {
        page.navigate("/sign-in");
        page.fill("[id$=':login'], #login", login);
        page.fill("[id$=':passphrase'], #passphrase", passphrase);
        page.click("[id$=':enter'], #enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** A GET of the API with an account's token, or without when it is null; the body as text. */
    public static HttpResponse<String> get(String path, Account account) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri(path));
        if (account != null) {
            request.header("Authorization", "Bearer " + account.token());
        }
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
