package id.suara;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * People's browsers for a test: {@code @RegisterExtension final Browser browser = new Browser();}. Each page is another
 * person's, with its own cookies, and is closed after the test. One Chromium serves all tests.
 *
 * <p>A test fails when any of its pages asked another host for anything, whatever else it checked. Console errors and
 * refusals by the content security policy are kept for {@link #assertNoProblems()}.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> WITHOUT_HOST = Set.of("data", "blob", "about");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> foreign = Collections.synchronizedList(new ArrayList<>());
    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

    /** A small phone: 360 x 740, touched. */
    public Page phone() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    public Page desktop() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /** For another size, language, colour scheme, or a browser without scripts. Addresses may begin at the path. */
    public Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        if (options.locale == null) {
            options.setLocale("id-ID");
        }
        BrowserContext context =
                Chromium.newContext(options.setBaseURL(SuaraServer.uri("").toString()));
        contexts.add(context);
        context.onRequest(request -> {
            if (isForeign(URI.create(request.url()))) {
                foreign.add(request.url());
            }
        });
        context.onConsoleMessage(this::keepIfProblem);
        context.onWebError(error -> problems.add(error.page().url() + ": " + error.error()));
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }

    /**
     * Fails on any violation of WCAG 2.2 AA that axe finds, naming the rule and the elements. Sandboxed frames are outside:
     * no script runs in them, not even axe.
     */
    public static void assertNoViolations(Page page) {
        // A button whose answer is still on its way is pale for a moment, which nobody is to read.
        PlaywrightAssertions.assertThat(page.locator(".ui-state-loading")).hasCount(0);
        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).exclude("iframe[sandbox]").withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
        assertThat(violations).as("accessibility of " + page.url()).isEmpty();
    }

    /** Fails when a script failed, a resource was missing, or the content security policy refused something. */
    public void assertNoProblems() {
        assertThat(List.copyOf(problems)).as("console errors").isEmpty();
    }

    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        foreign.clear();
        problems.clear();
    }

    /** After a failure the pages' pictures are in {@code target/it/screens}. */
    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            photograph(test.getDisplayName().replaceAll("[^A-Za-z0-9]+", "-"));
        }
        close();
    }

    void close() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(List.copyOf(foreign)).as("requests to other hosts").isEmpty();
    }

    private void photograph(String name) {
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                Path file = Path.of("target", "it", "screens", name + "-" + ++number + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
    }

    private void keepIfProblem(ConsoleMessage message) {
        if ("error".equals(message.type()) || message.text().contains("Content Security Policy")) {
            problems.add(message.location() + " " + message.text());
        }
    }

    private static boolean isForeign(URI address) {
        return !WITHOUT_HOST.contains(address.getScheme())
                && !SuaraServer.uri("").getAuthority().equals(address.getAuthority());
    }
}
