package id.suara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Lists which safety lines are proven: those whose ids begin the display name of a test, or of a class or nested class
 * around it ({@code S9 ...}, {@code S9, S12 ...}), that passed, and of no test that failed.
 *
 * <p>The unit tests' run leaves its ids in {@code target/proven}; the integration tests' run, which comes last, prints the
 * list. So it stands before Maven's own closing lines.
 */
public class ProvenLines implements TestExecutionListener {

    private static final Pattern IDS = Pattern.compile("^([SL]\\d+(?:\\s*(?:,|and|\\+)\\s*[SL]\\d+)*)\\b");
    private static final Path FOLDER = Path.of("target", "proven");
    private static final Comparator<String> BY_NUMBER = Comparator.comparing((String id) -> id.charAt(0) == 'L')
            .thenComparing(id -> Integer.parseInt(id.substring(1)));

    private final Set<String> passed = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            failed.addAll(ids(test));
        } else if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            passed.addAll(ids(test));
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan testPlan) {
        boolean last = Boolean.getBoolean("suara.it");
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(last ? "passed-it" : "passed-unit"), passed);
            Files.write(FOLDER.resolve(last ? "failed-it" : "failed-unit"), failed);
            if (last) {
                print();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print() throws IOException {
        Set<String> proven = new TreeSet<>(BY_NUMBER);
        proven.addAll(read("passed-unit"));
        proven.addAll(read("passed-it"));
        proven.removeAll(read("failed-unit"));
        proven.removeAll(read("failed-it"));
        List<String> open = all().stream().filter(id -> !proven.contains(id)).toList();
        System.out.printf(Locale.ROOT, "%nProven: %s%nNot yet: %s%n", String.join(" ", proven), String.join(" ", open));
    }

    private Set<String> ids(TestIdentifier test) {
        Set<String> ids = new HashSet<>();
        for (TestIdentifier at = test; at != null; at = plan.getParent(at).orElse(null)) {
            Matcher matcher = IDS.matcher(at.getDisplayName());
            if (matcher.find()) {
                ids.addAll(List.of(matcher.group(1).split("[^SL0-9]+")));
            }
        }
        return ids;
    }

    private static List<String> read(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** The ids of every line of the requirements (safety.md). */
    private static List<String> all() throws IOException {
        try (var file = ProvenLines.class.getResourceAsStream("/safety-lines.txt")) {
            return Stream.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .split("\\s+"))
                    .collect(Collectors.toList());
        }
    }
}
