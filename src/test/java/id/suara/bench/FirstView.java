package id.suara.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.suara.Chromium;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The kB (1,000 bytes) that come over the wire when a phone opens a page for the first time: headers and bodies of all
 * requests, redirects too, also the icon and the manifest, which a browser without a screen does not ask for by itself.
 */
final class FirstView implements Measure {

    private final String name;
    private final Place place;
    private final boolean signedIn;

    private FirstView(String name, Place place, boolean signedIn) {
        this.name = name;
        this.place = place;
        this.signedIn = signedIn;
    }

    /** Where the page stands, after what it shows is there. */
    private interface Place {
        String path(Suara server) throws Exception;
    }

    /** The list is as long as it gets. */
    static FirstView ofVisitor(String name, String path) {
        return new FirstView(name, server -> withManyIdeas(server, path), false);
    }

    /** The webinar of the demonstration, with its form. */
    static FirstView ofWebinar(String name) {
        return new FirstView(name, BenchWebinar::pathOfTheDemonstrationsOne, false);
    }

    static FirstView ofDelegate(String name, String path) {
        return new FirstView(name, server -> withManyIdeas(server, path), true);
    }

    private static String withManyIdeas(Suara server, String path) throws Exception {
        ManyIdeas.publish(server);
        return path;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Result take(Stage stage) throws Exception {
        Suara server = stage.server();
        String path = place.path(server);
        try (BrowserContext context = Chromium.newContext(new Browser.NewContextOptions()
                .setLocale("id-ID")
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setBaseURL(server.uri("").toString()))) {
            if (signedIn) {
                signIn(context, server.account("DELEGATE"));
            }
            Map<String, Double> bytes = open(context, path);
            bytes.forEach((url, size) -> stage.say("  " + Result.number(size / 1000) + " kB " + url));
            double all = bytes.values().stream().mapToDouble(size -> size).sum();
            return Result.of(name, all / 1000, "kB").promisedAtMost(150);
        }
    }

    static void signIn(BrowserContext context, Suara.Account account) {
        Page page = context.newPage();
        page.navigate("/sign-in");
        page.locator("input[autocomplete=username]").fill(account.login());
        page.locator("input[autocomplete=current-password]").fill(account.passphrase());
        page.locator("[id='sign-in:enter']").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.close();
    }

    /** @return the bytes of each address */
    private Map<String, Double> open(BrowserContext context, String path) {
        Page page = context.newPage();
        CDPSession network = context.newCDPSession(page);
        Map<String, String> urls = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        network.on("Network.requestWillBeSent", sent -> {
            String id = sent.get("requestId").getAsString();
            if (sent.has("redirectResponse")) {
                count(bytes, urls.get(id) + " (redirect)", sent.getAsJsonObject("redirectResponse"));
            }
            urls.put(id, sent.getAsJsonObject("request").get("url").getAsString());
        });
        network.on(
                "Network.loadingFinished",
                finished -> count(bytes, urls.get(finished.get("requestId").getAsString()), finished));
        network.send("Network.enable");
        JsonObject disabled = new JsonObject();
        disabled.addProperty("cacheDisabled", true);
        network.send("Network.setCacheDisabled", disabled);
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("() => Promise.all([...document.querySelectorAll('link[rel~=icon],link[rel=manifest]')]"
                + ".map(link => fetch(link.href, {cache: 'no-store'}).then(answer => answer.text())))");
        page.waitForTimeout(500);
        if (!page.url().endsWith(path)) {
            throw new IllegalStateException("sent to " + page.url() + " instead");
        }
        return bytes;
    }

    private static void count(Map<String, Double> bytes, String url, JsonObject event) {
        bytes.merge(url, event.get("encodedDataLength").getAsDouble(), Double::sum);
    }
}
