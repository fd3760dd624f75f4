package id.suara.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.pictures.DraftPicture;
import id.suara.ideas.pictures.PictureRow;
import id.suara.ideas.pictures.Samples;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Masks;
import id.suara.moderation.Outcome;
import id.suara.moderation.Part;
import id.suara.moderation.Reconsideration;
import id.suara.safeguarding.CaseFiles;
import id.suara.safeguarding.SightEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures from a draft to the public list: who sees them when. */
@ExtendWith(ArquillianExtension.class)
class PicturesIT {

    private static final byte[] PHOTO = Samples.photo(300, 200, 6);

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    IdeaForum forum;

    @Inject
    IdeaDrafts drafts;

    @Inject
    PictureUploads uploads;

    @Inject
    DraftPictures pictures;

    @Inject
    PictureSight sight;

    @Inject
    PublishedIdeas published;

    @Inject
    Cases cases;

    @Inject
    Masks masks;

    @Inject
    Reconsideration reconsideration;

    @Inject
    CaseFiles files;

    @Inject
    CurrentCaller current;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private final String mark = "Zx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private long author;

    @BeforeEach
    void anAuthor() {
        cast.openCongress();
        author = cast.author();
        cast.act(author, Role.DELEGATE);
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName(
            "S12, S16 only its author and moderators see a picture before it is published; then everybody, as we drew it")
    void isSeenByAuthorAndModeratorsOnlyBeforeItIsPublished() throws Exception {
        add(null, "Perahu di dermaga");
        add(null, "Anak melompat");
        long draft = pictures.own(null).get(0).id();
        assertThat(pictures.find(draft, true).jpeg()).startsWith(0xFF, 0xD8);
        asAnother();
        assertThatThrownBy(() -> pictures.find(draft, true)).hasMessage("ideas.picture-gone");
        pictures.remove(draft);

        long idea = send();
        assertThat(sight.own().get(idea))
                .extracting(PictureRow::description)
                .containsExactly("Perahu di dermaga", "Anak melompat");
        assertThat(sight.find(idea, 1, 1, false).open()).isFalse();
        long other = asAnother();
        assertUnseen(idea, 1);
        current.set(Caller.visitor("127.0.0.1"));
        assertUnseen(idea, 1);
        for (Role role : Role.values()) {
            cast.act(other, role);
            assertUnseen(idea, 1);
        }

        CaseView opened = shelf.open(mark);
        assertThat(opened.pictures()).isEqualTo("Perahu di dermaga\nAnak melompat");
        assertThat(sight.find(idea, 1, 2, false).picture().jpeg()).endsWith(0xFF, 0xD9);
        cases.decide(opened.id(), new DecideCase(1, opened.version(), Outcome.PUBLISH, null));

        current.set(Caller.visitor("127.0.0.1"));
        PictureSight.Seen seen = sight.find(idea, 1, 1, false);
        assertThat(seen.open()).isTrue();
        assertThat(new String(seen.picture().jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain(Samples.PLANTED, "Exif");
        PictureRow first = published.find(idea).firstPicture();
        assertThat(List.of(first.width(), first.height()))
                .as("as the camera was held")
                .containsExactly(200, 300);
        assertThat(published
                        .page(new IdeaFilter(null, null, null, mark, null, 20))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.pictures()).hasSize(2));

        shelf.change(new SightEvent.Taken(new Subject("idea", idea)));
        assertUnseen(idea, 1);
        shelf.moderate();
        assertUnseen(idea, 1);
        shelf.change(new SightEvent.GivenBack(new Subject("idea", idea)));
        current.set(Caller.visitor("127.0.0.1"));
        assertThat(sight.find(idea, 1, 1, true).open()).isTrue();
        cast.act(author, Role.DELEGATE);
        forum.withdraw(idea, null);
        current.set(Caller.visitor("127.0.0.1"));
        assertUnseen(idea, 1);
    }

    @Test
    @DisplayName("S13 another choice of pictures is another revision, and what a moderator held of the last is void")
    void belongsToARevision() throws Exception {
        add(null, "Perahu di dermaga");
        add(null, "Anak melompat");
        long idea = send();
        CaseView first = shelf.open(mark);
        cast.act(author, Role.DELEGATE);
        forum.revise(idea, forum.ownIdea(idea).version(), Shelf.text(mark + " lagi"));
        assertThat(sight.own().get(idea)).as("without a draft they stay").hasSize(2);

        drafts.keepNewest(idea, new UnsentText(null, null, mark, null, null, null));
        pictures.remove(pictures.own(idea).get(0).id());
        pictures.describe(pictures.own(idea).get(0).id(), new DescribePicture("Anak berenang"));
        add(idea, "Peta pulau kami");
        forum.revise(idea, forum.ownIdea(idea).version(), Shelf.text(mark));
        assertThat(sight.own().get(idea))
                .extracting(PictureRow::place, PictureRow::description)
                .as("in the places that are free")
                .containsExactly(Tuple.tuple(1, "Peta pulau kami"), Tuple.tuple(2, "Anak berenang"));
        shelf.moderate();
        assertThatThrownBy(() -> cases.decide(first.id(), new DecideCase(1, first.version(), Outcome.PUBLISH, null)))
                .hasMessage("moderation.stale");
        CaseView third = shelf.open(mark);
        cases.decide(third.id(), new DecideCase(3, third.version(), Outcome.PUBLISH, null));
        current.set(Caller.visitor("127.0.0.1"));
        assertThat(published.find(idea).pictures()).hasSize(2);
        assertUnseen(idea, 1);
        assertUnseen(idea, 2);
        assertThatThrownBy(() -> sql("update idea_picture set description = 'Lain' where idea_id = " + idea))
                .isInstanceOf(SQLException.class);
    }

    @Test
    @DisplayName(
            "S14, S15 descriptions are hinted at, held and covered like the text; an undo takes the covered ones back")
    void coversDescriptions() throws Exception {
        add(null, "Ini rumah Pak Zulkarnaen");
        add(null, "Telepon dia di 0812 3456 7890 ya");
        long idea = send();
        assertThat(forum.ownIdea(idea).status()).isEqualTo(TextStatus.HELD);
        CaseView opened = shelf.open(mark);
        assertThat(cases.hits(opened.id()))
                .anySatisfy(hit -> assertThat(hit.part()).isEqualTo(Part.PICTURES));
        masks.addEverywhere(opened.id(), "Pak Zulkarnaen");
        masks.addMarked(opened.id());
        cases.decide(opened.id(), new DecideCase(1, opened.version(), Outcome.PUBLISH, "Nama kami samarkan."));
        assertThat(published.find(idea).pictures())
                .extracting(PictureRow::description)
                .satisfiesExactly(
                        words -> assertThat(words).isEqualTo("Ini rumah [disamarkan]"),
                        words -> assertThat(words).contains("[disamarkan]").doesNotContain("3456"));
        current.set(Caller.visitor("127.0.0.1"));
        assertThat(sight.find(idea, 2, 1, false).open()).isTrue();
        assertUnseen(idea, 1);
        shelf.moderate();
        reconsideration.undo(opened.id());
        current.set(Caller.visitor("127.0.0.1"));
        assertUnseen(idea, 2);
        assertUnseen(idea, 1);
        assertThat(number("select count(*) from idea_picture where idea_id = " + idea))
                .isEqualTo(2);
    }

    @Test
    void takesNoFourthHoweverManyComeAtOnce() throws Exception {
        add(null, "Perahu di dermaga");
        add(null, "Anak melompat");
        List<String> outcomes = cast.atOnce(4, turn -> {
            cast.act(author, Role.DELEGATE);
            try {
                add(null, "Gambar nomor " + turn);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        assertThat(outcomes.stream().filter(Objects::nonNull)).containsOnly("ideas.picture-many");
        cast.act(author, Role.DELEGATE);
        assertThat(pictures.own(null)).extracting(DraftPicture::place).containsExactly(1, 2, 3);
        drafts.drop(null);
        assertThat(waitingPictures()).isZero();
    }

    @Test
    @DisplayName(
            "Part of S2: with an erased child go the images, sent, published, in a draft or in an older revision alike")
    void goesWithAnErasedChild() throws Exception {
        long before = number("select count(*) from idea_image");
        add(null, "Perahu di dermaga");
        long idea = send();
        add(idea, "Anak melompat");
        forum.revise(idea, forum.ownIdea(idea).version(), Shelf.text(mark));
        shelf.decide(mark, Outcome.PUBLISH, null);
        cast.act(author, Role.DELEGATE);
        add(null, "Belum dikirim");
        assertThat(number("select count(*) from idea_image")).isEqualTo(before + 3);
        cast.erase(author);
        shelf.forget(idea);
        assertThat(number("select count(*) from idea_image")).isEqualTo(before);
        assertThat(number("select count(*) from idea_picture where idea_id = " + idea))
                .isZero();
        assertThat(number("select count(*) from moderation_case where pictures is not null and subject_id = " + idea))
                .isZero();
        current.set(Caller.visitor("127.0.0.1"));
        assertUnseen(idea, 2);
    }

    @Test
    void isForDelegatesAndTheirOwnDraftsOnly() throws Exception {
        DraftPicture own = add(null, "Perahu di dermaga");
        long other = asAnother();
        assertThatThrownBy(() -> pictures.describe(own.id(), new DescribePicture("Punya orang")))
                .hasMessage("ideas.picture-gone");
        long idea = shelf.waiting("Punya " + mark);
        cast.act(author, Role.DELEGATE);
        assertThatThrownBy(() -> add(idea, "Bukan ideku")).hasMessage("ideas.none");
        cast.act(other, Role.MODERATOR);
        assertThatThrownBy(() -> add(null, "Kakak moderator")).hasMessage("access.denied");
        cast.act(cast.consentedDelegate(), Role.DELEGATE);
        assertThatThrownBy(() -> add(null, "Belum setuju")).hasMessage("ideas.page-not-accepted");
    }

    @Test
    @DisplayName(
            "Part of S18: the pictures of what a sealed case is about are sealed with it, and outlive the child's erasure")
    void areSealedWithASafeguardingCase() throws Exception {
        add(null, "Kamarku");
        long idea = shelf.waiting(
                new SubmitIdea(
                        "education",
                        null,
                        mark,
                        "Aku mau bunuh diri saja karena tidak ada yang peduli.",
                        "Kami usul ada satu perahu sekolah dengan pelampung.",
                        null),
                author);
        byte[] shown = sight.find(idea, 1, 1, false).picture().jpeg();
        cast.erase(author);
        shelf.forget(idea);
        long officer = cast.account("Bu Sari " + mark, Role.SAFEGUARDING_OFFICER, null);
        long caseId = shelf.number(
                "select max(id) from safeguarding_case where subject_kind = 'idea' and subject_id = " + idea);
        assertThat(shelf.number("select count(*) from safeguarding_entry where case_id = " + caseId
                        + " and kind = 'PICTURE' and position('\\xffd8ff'::bytea in sealed) = 1"))
                .as("it is no picture in the database")
                .isZero();

        cast.act(officer, Role.SAFEGUARDING_OFFICER);
        List<Long> kept = files.read(caseId).pictures();
        assertThat(kept).hasSize(1);
        assertThat(files.picture(caseId, kept.get(0))).isEqualTo(shown);
        assertThat(files.read(caseId).readers()).singleElement().satisfies(reader -> assertThat(reader.times())
                .as("the picture was part of the first reading")
                .isEqualTo(2));
        assertThatThrownBy(() -> files.picture(caseId, 1)).hasMessage("safeguarding.no-case");
        cast.act(cast.moderator("Kak Rani"), Role.MODERATOR);
        assertThatThrownBy(() -> files.picture(caseId, kept.get(0))).hasMessage("access.denied");
    }

    private DraftPicture add(Long idea, String description) throws IOException {
        return uploads.add(idea, new ByteArrayInputStream(PHOTO), new DescribePicture(description));
    }

    private long send() {
        return shelf.waiting(Shelf.text(mark), author);
    }

    private long asAnother() {
        long other = cast.author();
        cast.act(other, Role.DELEGATE);
        return other;
    }

    private void assertUnseen(long idea, int revision) {
        for (boolean small : new boolean[] {true, false}) {
            assertThatThrownBy(() -> sight.find(idea, revision, 1, small)).hasMessage("ideas.picture-gone");
        }
    }

    private long waitingPictures() {
        return number("select count(*) from draft_picture p join idea_draft d on d.id = p.draft_id where d.author_id = "
                + author);
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement words = connection.createStatement()) {
            words.executeUpdate(statement);
        }
    }
}
