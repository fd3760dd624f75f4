package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.congress.Congresses;
import id.suara.congress.PlanCongress;
import id.suara.kernel.Role;
import id.suara.moderation.Outcome;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding published ideas, by words that are written as people write them. */
@ExtendWith(ArquillianExtension.class)
class IdeaSearchIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    IdeaForum forum;

    @Inject
    PublishedIdeas published;

    @Inject
    SimilarIdeas similar;

    @Inject
    Congresses congresses;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private long idea;

    @BeforeEach
    void publish() {
        cast.openCongress();
        idea = write(
                "Perpustakaan terapung untuk nelayan",
                "Anak-anak nelayan membutuhkan perpustakaan, sebab buku-bukunya basah. We need libraries and reading.",
                "Pemerintah membuatkan perahu zamrudin berisi buku.");
        shelf.decide("Perpustakaan terapung", Outcome.PUBLISH, null);
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName("An idea is found by its words, their other forms in both languages, and words that were mistyped")
    void findsAnIdeaByWords() {
        Map.ofEntries(
                        Map.entry("zamrudin", "as it is written"),
                        Map.entry("ZAMRUDIN", "in capitals"),
                        Map.entry("perahunya zamrudin", "another form"),
                        Map.entry("zamrudin dibuatkan", "a form with two affixes"),
                        Map.entry("zamrudin library", "an English form"),
                        Map.entry("zamrudin read", "another English form"),
                        Map.entry("zamrudn", "a letter missing"),
                        Map.entry("zamruddin", "a letter too many"),
                        Map.entry("zamridin", "a wrong letter"),
                        Map.entry("perpustakan terapun zamrudn", "three mistakes"),
                        Map.entry("\"perahu zamrudin\"", "a phrase"))
                .forEach(
                        (words, how) -> assertThat(published.page(search(words)).rows())
                                .as(how + ": " + words)
                                .extracting(IdeaRow::id)
                                .contains(idea));
    }

    @Test
    void saysWhatItLookedForInsteadAndOnlyThen() {
        assertThat(published.page(search("zamrudn")).searched()).isEqualTo("zamrudin");
        assertThat(published.page(search("zamrudin")).searched()).isNull();
        assertThat(published.page(search("qwxzyvk")).searched()).isNull();
        assertThat(published.page(search("qwxzyvk")).rows()).isEmpty();
    }

    @Test
    @DisplayName("The ideas of a past congress are found in its own list, with words and without, and in no other")
    void narrowsToAPastCongress() throws SQLException {
        long past = cast.openCongress();
        cast.act(1_000_000L, Role.ADMINISTRATOR);
        congresses.plan(
                new PlanCongress("Kongres berikut", LocalDate.of(2028, 9, 21), LocalDate.of(2028, 9, 23), 10, 1000));
        try {
            assertThat(published.page(search("zamrudin nelayan")).rows()).isEmpty();
            assertThat(published.page(of(past, "zamrudin nelayan")).rows())
                    .extracting(IdeaRow::id)
                    .containsExactly(idea);
            assertThat(published.page(of(past, "zamruddin")).searched())
                    .as("a mistyped word too")
                    .isEqualTo("zamrudin");
            assertThat(published.page(of(past, null)).rows()).isNotEmpty();
            assertThat(published.page(of(999_999_999L, null)).rows()).isEmpty();
            assertThat(published.congresses()).extracting(IdeasCongress::id).contains(past);
        } finally {
            shelf.sql("update congress set is_current = false where is_current");
            shelf.sql("update congress set is_current = true where id = " + past);
        }
        assertThat(IdeaFilter.congress("1' or 1=1")).isNull();
        assertThat(IdeaFilter.congress("12")).isEqualTo(12);
    }

    private static IdeaFilter of(long congress, String words) {
        return new IdeaFilter(congress, null, null, null, words, null, 100);
    }

    @Test
    @DisplayName("A word of an idea that was taken back is suggested to nobody")
    void forgetsTheWordsOfWhatIsNotPublic() throws SQLException {
        assertThat(known("zamrudin")).isEqualTo(1);
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        forum.withdraw(idea, null);
        assertThat(known("zamrudin")).isZero();
        assertThat(known("buku")).as("others have it too").isLessThanOrEqualTo(1);
        assertThat(published.page(search("zamrudn")).rows()).isEmpty();
    }

    @Test
    void offersWhatIsNearWhileWriting() {
        cast.author();
        UnsentText near = new UnsentText(
                null, null, null, "Kami anak nelayan ingin perpustakaan di perahu, supaya bisa membaca.", null, null);
        assertThat(similar.to(near)).extracting(SimilarIdea::id).contains(idea);
        UnsentText far = new UnsentText(null, null, null, "Lampu jalan mati sejak lama sekali.", null, null);
        assertThat(similar.to(far)).extracting(SimilarIdea::id).doesNotContain(idea);
        cast.act(shelf.authorOf(idea), Role.DELEGATE);
        assertThat(similar.to(near)).as("one's own").extracting(SimilarIdea::id).doesNotContain(idea);
        assertThat(similar.to(new UnsentText(null, null, "'); drop | & ! <->", null, null, null)))
                .isEmpty();
    }

    @Test
    void leafsThroughAllOfThemOnce() {
        for (int i = 0; i < 7; i++) {
            String title = "Zamrudin nomor " + "abcdefg".charAt(i);
            write(title, "Perahu zamrudin itu berisi buku untuk anak-anak.", "Semoga perahu zamrudin datang lagi.");
            shelf.decide(title, Outcome.PUBLISH, null);
        }
        List<Long> seen = new ArrayList<>();
        String after = null;
        do {
            IdeaPage page = published.page(new IdeaFilter(null, null, null, "zamrudin", after, 3));
            page.rows().forEach(row -> seen.add(row.id()));
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A theme and a province narrow the list, each alone and together, with words and without")
    void narrowsByThemeAndProvince() throws SQLException {
        long here = narrowed("Lentera Bali", "education", "51");
        long otherTheme = narrowed("Lentera hijau", "health", "51");
        long elsewhere = narrowed("Lentera Aceh", "education", "11");
        List<Long> mine = List.of(here, otherTheme, elsewhere);
        for (String words : new String[] {null, "lentera"}) {
            assertThat(found("education", "51", words, mine)).containsExactly(here);
            assertThat(found("education", null, words, mine)).containsExactlyInAnyOrder(here, elsewhere);
            assertThat(found(null, "51", words, mine)).containsExactlyInAnyOrder(here, otherTheme);
            assertThat(found(null, null, words, mine)).containsExactlyInAnyOrderElementsOf(mine);
            assertThat(found("health", "11", words, mine)).isEmpty();
            assertThat(found("no-theme", null, words, mine)).isEmpty();
            assertThat(found(null, "99", words, mine)).isEmpty();
        }
        assertThat(found("education", null, "perahu", mine)).as("other words").isEmpty();
    }

    private long narrowed(String title, String theme, String province) throws SQLException {
        long id = shelf.waiting(new SubmitIdea(
                theme,
                null,
                title,
                "Anak-anak belajar malam dengan lentera yang redup.",
                "Kami usul ada lentera yang terang di tiap rumah.",
                null));
        shelf.decide(title, Outcome.PUBLISH, null);
        shelf.sql("update idea set province_code = '" + province + "' where id = " + id);
        return id;
    }

    /** Those of mine that the whole list holds, leafed through to its end. */
    private List<Long> found(String theme, String province, String words, List<Long> mine) {
        List<Long> seen = new ArrayList<>();
        String after = null;
        do {
            IdeaPage page = published.page(new IdeaFilter(theme, province, null, words, after, 100));
            page.rows().stream().map(IdeaRow::id).filter(mine::contains).forEach(seen::add);
            after = page.next();
        } while (after != null);
        return seen;
    }

    private long write(String title, String problem, String proposal) {
        return shelf.waiting(new SubmitIdea("education", null, title, problem, proposal, null));
    }

    private static IdeaFilter search(String words) {
        return new IdeaFilter(null, null, null, words, null, 20);
    }

    private int known(String word) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from idea_word where word = '" + word + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
