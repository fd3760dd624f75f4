package id.suara.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.delegates.TrialCongress;
import id.suara.ideas.Cast;
import id.suara.ideas.Shelf;
import id.suara.ideas.answers.AnswerDecision;
import id.suara.ideas.answers.AnswerDesk;
import id.suara.ideas.answers.AnswerRow;
import id.suara.ideas.answers.AnswerState;
import id.suara.ideas.answers.WriteAnswer;
import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What usually goes unseen until it is too late, on the organizers' start page from the first day. */
@ExtendWith(ArquillianExtension.class)
class EarlyGapsIT {

    @Inject
    TrialCongress trial;

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    DeskCounts counts;

    @Inject
    CoverageQueries coverage;

    @Inject
    AnswerDesk answers;

    @BeforeEach
    void planACongressOfWhichNoPhaseEndsSoon() {
        trial.begin();
        cast.openCongress();
        trial.actAsOrganizer();
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName(
            "S30 empty provinces and ideas without an answer are counted and named for organizers before any phase ends")
    void tellsBothFromTheFirstDay() {
        assertThat(counts.mine())
                .containsEntry(DeskTask.EMPTY_PROVINCES, 38L)
                .containsEntry(DeskTask.UNANSWERED_IDEAS, 0L);
        assertThat(gaps()).hasSize(38).containsEntry("51", CoverageGap.NO_NOMINATION);

        trial.nominate("Ani");
        assertThat(counts.mine()).containsEntry(DeskTask.EMPTY_PROVINCES, 37L);
        assertThat(gaps()).hasSize(37).doesNotContainKey("51");

        long idea = shelf.published("Perahu sekolah");
        trial.actAsOrganizer();
        assertThat(counts.mine()).containsEntry(DeskTask.UNANSWERED_IDEAS, 1L);
        assertThat(answers.page(AnswerState.WAITING, 0, 10))
                .extracting(AnswerRow::ideaId)
                .containsExactly(idea);

        answers.write(
                idea,
                null,
                new WriteAnswer(
                        AnswerDecision.NOT_NOW,
                        "Dinas Perhubungan",
                        "Tahun depan anggarannya dibahas lagi.",
                        null,
                        null));
        assertThat(counts.mine()).as("a draft is no answer").containsEntry(DeskTask.UNANSWERED_IDEAS, 1L);
        answers.publish(Map.of(idea, answers.find(idea).orElseThrow().getVersion()));
        assertThat(counts.mine()).containsEntry(DeskTask.UNANSWERED_IDEAS, 0L);
    }

    private Map<String, CoverageGap> gaps() {
        return coverage.coverage().gaps().stream()
                .collect(java.util.stream.Collectors.toMap(CoverageRow::province, CoverageRow::gap));
    }
}
