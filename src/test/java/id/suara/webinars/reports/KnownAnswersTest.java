package id.suara.webinars.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What issue 6 promises of matching, on a report whose answers are known. The misses are printed. */
class KnownAnswersTest {

    private static final double LEAST_RIGHT = 0.95;
    private static final int ENOUGH = 150;

    private record Answer(Match match, String registrant) {

        boolean isKnown() {
            return !registrant.equals("-");
        }

        boolean isRight() {
            return registrant.equals(found());
        }

        String found() {
            if (match.certain() != null) {
                return id(match.certain());
            }
            return match.proposals().isEmpty()
                    ? "-"
                    : id(match.proposals().get(0).registrant());
        }
    }

    @Test
    @DisplayName("at least 95 % are matched rightly, at once or by the first proposal")
    void matchesRightly() throws IOException {
        List<Answer> known = answers().stream().filter(Answer::isKnown).toList();
        List<Answer> missed = known.stream().filter(answer -> !answer.isRight()).toList();
        assertThat(known).hasSizeGreaterThanOrEqualTo(ENOUGH);
        double right = 1 - (double) missed.size() / known.size();
        assertThat(right)
                .as(
                        "missed: %s",
                        missed.stream()
                                .map(answer -> answer.match().person().name() + " is " + answer.registrant()
                                        + ", first " + answer.found())
                                .toList())
                .isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    @Test
    @DisplayName("nobody is matched wrongly without a person's confirmation")
    void matchesNobodyWrongly() throws IOException {
        List<Answer> certain = answers().stream()
                .filter(answer -> answer.match().certain() != null)
                .toList();
        assertThat(certain).isNotEmpty();
        assertThat(certain).allMatch(Answer::isRight);
    }

    @Test
    @DisplayName("the very same name without an address waits for a person")
    void namesWait() throws IOException {
        assertThat(answers())
                .filteredOn(answer -> answer.match().person().email() == null)
                .allMatch(answer -> answer.match().certain() == null);
    }

    private static List<Answer> answers() throws IOException {
        List<Registrant> registrants = rows("attendees.csv").stream()
                .map(row -> new Registrant(
                        Long.parseLong(row.get("id")), row.get("name"), row.get("email"), row.get("institution")))
                .toList();
        List<CSVRecord> rows = rows("known-answers.csv");
        List<ReportPerson> people = rows.stream()
                .map(row -> new ReportPerson(
                        row.get("name"),
                        row.get("original").isEmpty() ? null : row.get("original"),
                        EmailAddress.folded(row.get("email")),
                        List.of()))
                .toList();
        List<Match> matches = Matching.with(registrants).match(people);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(new Answer(matches.get(i), rows.get(i).get("answer")));
        }
        return answers;
    }

    private static String id(Registrant registrant) {
        return String.valueOf(registrant.id());
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get()
                .parse(new StringReader(new String(Reports.sample(file), StandardCharsets.UTF_8)))
                .getRecords();
    }
}
