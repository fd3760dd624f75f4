package id.suara.platform.start;

import id.suara.webinars.talk.AskQuestion;
import id.suara.webinars.talk.HiddenReason;
import id.suara.webinars.talk.PollDesk;
import id.suara.webinars.talk.Polls;
import id.suara.webinars.talk.PreparePoll;
import id.suara.webinars.talk.QuestionDesk;
import id.suara.webinars.talk.QuestionRow;
import id.suara.webinars.talk.QuestionStatus;
import id.suara.webinars.talk.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** What attendees of the demonstration's webinars ask, and what they are asked. The webinars are still to come. */
@ApplicationScoped
class DemoWebinarTalk {

    /** Between two who ask. */
    private static final int APART = 3;

    private static final PreparePoll EXPERIENCE = new PreparePoll(
            "Sudah berapa lama Anda mendampingi anak?",
            "For how long have you been accompanying children?",
            false,
            List.of(
                    new PreparePoll.Answer("Belum pernah", "Not yet"),
                    new PreparePoll.Answer("Kurang dari satu tahun", "Less than a year"),
                    new PreparePoll.Answer("Satu sampai lima tahun", "One to five years"),
                    new PreparePoll.Answer("Lebih dari lima tahun", "More than five years")));

    private static final PreparePoll OBSTACLES = new PreparePoll(
            "Apa yang paling sering menghambat rujukan di daerah Anda?",
            "What most often holds up referrals where you are?",
            true,
            List.of(
                    new PreparePoll.Answer("Tidak tahu siapa yang dihubungi", "Not knowing whom to call"),
                    new PreparePoll.Answer("Jarak dan biaya jalan", "Distance and the cost of travel"),
                    new PreparePoll.Answer("Keluarga belum bersedia", "The family is not willing yet"),
                    new PreparePoll.Answer("Kantor saling menunggu", "Offices waiting for one another")));

    @PersistenceContext
    EntityManager em;

    @Inject
    Questions questions;

    @Inject
    QuestionDesk desk;

    @Inject
    Polls polls;

    @Inject
    PollDesk pollDesk;

    /** Asked beforehand; a poll is prepared for the day.
     *
     *  @param links of attendees */
    void beforehand(long webinar, List<String> links) {
        ask(webinar, "COMING", links);
        pollDesk.prepare(webinar, OBSTACLES);
    }

    /** Asked, answered and voted. */
    void held(long webinar, List<String> links) {
        ask(webinar, "PAST", links);
        vote(
                webinar,
                EXPERIENCE,
                links,
                List.of(Set.of(2), Set.of(3), Set.of(2), Set.of(1), Set.of(2), Set.of(3), Set.of(0)));
        vote(webinar, OBSTACLES, links, List.of(Set.of(1), Set.of(2, 3), Set.of(0, 3), Set.of(2), Set.of(3)));
    }

    private void ask(long webinar, String which, List<String> links) {
        List<CSVRecord> rows = DemoSheet.rows("/demo/webinar-questions.csv").stream()
                .filter(row -> row.get("webinar").equals(which))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            questions.ask(
                    links.get(i * APART),
                    new AskQuestion(
                            rows.get(i).get("words"),
                            Boolean.parseBoolean(rows.get(i).get("named"))));
        }
        em.flush();
        Map<String, QuestionRow> asked =
                desk.board(webinar).rows().stream().collect(Collectors.toMap(QuestionRow::words, Function.identity()));
        for (int i = 0; i < rows.size(); i++) {
            become(webinar, rows.get(i), asked.get(rows.get(i).get("words")), others(links, i * APART));
        }
        em.flush();
    }

    private static List<String> others(List<String> links, int asker) {
        return links.stream().filter(link -> !link.equals(links.get(asker))).toList();
    }

    private void become(long webinar, CSVRecord row, QuestionRow asked, List<String> others) {
        QuestionStatus state = QuestionStatus.valueOf(row.get("state"));
        if (state == QuestionStatus.HIDDEN) {
            desk.hide(webinar, asked.id(), asked.version(), HiddenReason.valueOf(row.get("reason")));
        } else if (state != QuestionStatus.WAITING) {
            desk.show(webinar, asked.id(), asked.version());
            em.flush();
            others.stream()
                    .limit(Integer.parseInt(row.get("supports")))
                    .forEach(link -> questions.support(link, asked.id()));
            if (state == QuestionStatus.ANSWERED) {
                desk.answer(webinar, asked.id(), desk.find(webinar, asked.id()).version());
            }
        }
    }

    /** @param choices one after another, and again from the first */
    private void vote(long webinar, PreparePoll asked, List<String> links, List<Set<Integer>> choices) {
        long poll = pollDesk.prepare(webinar, asked);
        pollDesk.open(webinar, poll, pollDesk.find(webinar, poll).version());
        em.flush();
        for (int i = 0; i < links.size(); i++) {
            polls.vote(links.get(i), poll, choices.get(i % choices.size()));
        }
        pollDesk.close(webinar, poll, pollDesk.find(webinar, poll).version());
        em.flush();
    }
}
