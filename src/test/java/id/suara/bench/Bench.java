package id.suara.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The command behind {@code scripts/bench}. */
public final class Bench {

    /** In the order in which they run: a start wants the folder to itself, an import a fresh demonstration. */
    private static final List<Measure> MEASURES = List.of(
            new StartUp(),
            new ImportThousand(),
            new ImportPreview(),
            new ImportPreviewHeap(),
            FirstView.ofVisitor("first-view-ideas", "/ideas/"),
            FirstView.ofDelegate("first-view-submit", "/my/submit"),
            new SearchIdeas(),
            new IdeasApi(),
            new IdeasHtml(),
            new ForumFlow(),
            new AdmissionRush(),
            new Registering(),
            new QueueLive(),
            new DeskPages(),
            new DetectionTime(),
            new WebinarRush(),
            new WebinarJoins(),
            FirstView.ofWebinar("webinar-first-view"),
            new WebinarMatching(),
            new MailRate(),
            new MailKilled(),
            new ReleaseMails(),
            new Unchanged("programme-unchanged", "/programme/"),
            new Unchanged("calendar-unchanged", "/calendar/programme.ics"));

    private static final String HELP =
            """
            Measures what was promised and prints a line "name value unit ratio" for each; the ratio is over what it is
            compared with. Ends with 1 when a promise is missed, and says on stderr which.

            Usage: scripts/bench [--quick] [NAME...]

              NAME       only these measures
              --quick    a smoke run: short, its numbers mean little, and no promise is judged
              --list     prints the names
              --help     prints this""";

    private Bench() {}

    /** The system property {@code suara.home} is the project's folder. */
    public static void main(String[] args) {
        boolean quick = false;
        Set<String> wanted = new TreeSet<>();
        for (String arg : args) {
            switch (arg) {
                case "--quick" -> quick = true;
                case "--list" -> {
                    MEASURES.forEach(measure -> System.out.println(measure.name()));
                    return;
                }
                case "--help", "-h" -> {
                    System.out.println(HELP);
                    return;
                }
                default -> wanted.add(arg);
            }
        }
        List<Measure> measures = MEASURES.stream()
                .filter(measure -> wanted.isEmpty() || wanted.contains(measure.name()))
                .toList();
        measures.forEach(measure -> wanted.remove(measure.name()));
        if (!wanted.isEmpty()) {
            System.err.println("There is no measure " + String.join(", ", wanted) + " (scripts/bench --list)");
            System.exit(2);
        }
        Stage stage = Stage.open(quick);
        Runtime.getRuntime().addShutdownHook(new Thread(stage::close, "stop"));
        System.exit(run(measures, stage) || quick ? 0 : 1);
    }

    /** @return whether every promise was kept; a measure that fails is one that was not, and the next ones still run */
    private static boolean run(List<Measure> measures, Stage stage) {
        List<Result> results = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Measure measure : measures) {
            stage.say(measure.name() + " ...");
            try {
                for (Result result : measure.takeAll(stage)) {
                    results.add(result);
                    missed.addAll(result.missed());
                }
            } catch (Exception e) {
                stage.say(measure.name() + " failed: " + e);
                missed.add(measure.name() + ": no result");
            }
            if (stage.isClosed()) {
                return false;
            }
        }
        results.forEach(result -> System.out.println(result.line()));
        missed.forEach(line -> stage.say((stage.quick() ? "not judged: " : "MISSED ") + line));
        return missed.isEmpty();
    }
}
