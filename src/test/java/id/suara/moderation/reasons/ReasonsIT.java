package id.suara.moderation.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Cast;
import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.kernel.AgeBand;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseText;
import id.suara.moderation.Cases;
import id.suara.moderation.OpenCase;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words for children of each age, mended by organizers. */
@ExtendWith(ArquillianExtension.class)
class ReasonsIT {

    @Inject
    Cast cast;

    @Inject
    Reasons reasons;

    @Inject
    Cases cases;

    @Inject
    Accounts accounts;

    @Test
    @DisplayName("S5 a reason is worded for each age band in both languages")
    void hasWordsForEachBandInBothLanguages() {
        cast.act(cast.moderator("Kak Rani"), Role.MODERATOR);
        List<String> codes =
                reasons.of(AgeBand.UP_TO_12).stream().map(ReasonRow::code).toList();
        assertThat(codes).hasSize(8);
        for (AgeBand band : AgeBand.values()) {
            assertThat(reasons.of(band)).extracting(ReasonRow::code).containsExactlyElementsOf(codes);
        }
        assertThat(reasons.all()).extracting(ReasonRow::indonesian).doesNotHaveDuplicates();
        assertThat(reasons.all()).extracting(ReasonRow::english).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("S5 a moderator is offered the words for the age and in the language of the child who wrote")
    void offersTheWordsForTheChild() {
        long author = cast.account("Ketut", Role.CHAPERONE, null);
        cast.act(cast.moderator("Kak Rani"), Role.MODERATOR);
        for (AgeBand band : AgeBand.values()) {
            Subject subject = new Subject("test", System.nanoTime());
            long opened = cases.open(new OpenCase(
                    subject, 1, author, band, CaseText.inOnePiece("Judul", "Topik", "Isi"), "Elang · Maluku"));
            ReasonRow unclear = reasons.of(band).stream()
                    .filter(row -> row.code().equals("unclear"))
                    .findFirst()
                    .orElseThrow();
            Map<String, String> offered = cases.reasons(opened);
            assertThat(offered).containsEntry("unclear", unclear.indonesian());
            assertThat(unclear.words(Locale.ENGLISH)).isEqualTo(unclear.english());
            cases.drop(subject);
        }
    }

    @Test
    @DisplayName("S5 a child who reads English is offered English words, of their own age")
    void offersEnglishWordsToAChildWhoReadsEnglish() {
        cast.act(1_000_000L, Role.ADMINISTRATOR);
        long author = accounts.invite(new InviteAccount(null, "Nusa", "en", Set.of(Role.CHAPERONE), null, null));
        cast.act(cast.moderator("Kak Rani"), Role.MODERATOR);
        Subject subject = new Subject("test", System.nanoTime());
        long opened = cases.open(new OpenCase(
                subject, 1, author, AgeBand.UP_TO_12, CaseText.inOnePiece("Title", "Topic", "Body"), "Elang · Maluku"));
        Map<String, String> offered = cases.reasons(opened);
        assertThat(reasons.of(AgeBand.UP_TO_12)).hasSameSizeAs(offered.keySet()).allSatisfy(row -> assertThat(offered)
                .containsEntry(row.code(), row.english()));
        cases.drop(subject);
    }

    @Test
    void letsOrganizersMendTheWords() {
        cast.act(cast.moderator("Kak Rani"), Role.MODERATOR);
        ReasonRow before = reasons.of(AgeBand.UP_TO_17).get(6);
        MendReason words = new MendReason("Tolong hapus iklannya, ya.", "Please take the advertising out.");
        assertThatThrownBy(() -> reasons.mend(before.id(), before.version(), words))
                .hasMessage("access.denied");
        cast.act(cast.account("Panitia kata", Role.ORGANIZER, null), Role.ORGANIZER);
        reasons.mend(before.id(), before.version(), words);
        ReasonRow after = reasons.find(before.id());
        assertThat(after.indonesian()).isEqualTo(words.indonesian());
        assertThat(after.changedBy()).isEqualTo("Panitia kata");
        assertThatThrownBy(() -> reasons.mend(before.id(), before.version(), words))
                .hasMessage("moderation.reason-changed");
        assertThatThrownBy(() -> reasons.mend(before.id(), after.version(), new MendReason("pendek", words.english())))
                .isInstanceOf(ConstraintViolationException.class);
        reasons.mend(before.id(), after.version(), new MendReason(before.indonesian(), before.english()));
    }
}
