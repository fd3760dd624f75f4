package id.suara.ideas.coauthors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.ideas.Authors;
import id.suara.ideas.Cast;
import id.suara.ideas.IdeaDrafts;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.Shelf;
import id.suara.ideas.Supports;
import id.suara.ideas.TextStatus;
import id.suara.ideas.UnsentText;
import id.suara.kernel.Role;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Masks;
import id.suara.moderation.Outcome;
import id.suara.moderation.reports.ItemReports;
import id.suara.moderation.reports.ReportItem;
import id.suara.moderation.reports.ReportReason;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Friends of one delegation who write an idea together, through the boundaries. */
@ExtendWith(ArquillianExtension.class)
class CoauthorsIT {

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    Coauthors coauthors;

    @Inject
    Authors authors;

    @Inject
    IdeaForum forum;

    @Inject
    IdeaDrafts drafts;

    @Inject
    PublishedIdeas published;

    @Inject
    Supports supports;

    @Inject
    ItemReports reports;

    @Inject
    Cases cases;

    @Inject
    Masks masks;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private final String mark = "Zx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private long author;
    private long friend;
    private String friendsName;

    @BeforeEach
    void twoOfOneDelegation() {
        cast.openCongress();
        author = cast.author();
        friend = cast.author();
        cast.act(friend, Role.DELEGATE);
        friendsName = authors.own().orElseThrow().getPenName();
    }

    @AfterEach
    void takeBack() {
        shelf.empty();
    }

    @Test
    @DisplayName(
            "S9, S12 a friend joins a draft and sees no word of it; a moderator reads the name beside the text, then all do")
    void writesAlongFromTheDraftOn() {
        cast.act(author, Role.DELEGATE);
        assertThatThrownBy(() -> coauthors.invite(null)).hasMessage("ideas.draft-none");
        drafts.keepNewest(null, new UnsentText("education", null, mark, "Rahasia di antara kita", null, null));
        CoauthorCode made = coauthors.invite(null);
        assertThat(made.places()).isEqualTo(4);

        cast.act(friend, Role.DELEGATE);
        String typed = made.code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(coauthors.look(typed)).isEqualTo(new Invited(null, "education", null));
        coauthors.join(typed);
        assertThat(coauthors.joined()).singleElement().satisfies(joint -> {
            assertThat(joint.status()).isNull();
            assertThat(joint.title()).isNull();
            assertThat(joint.named()).isFalse();
        });
        assertThatThrownBy(() -> coauthors.join(made.code())).hasMessage("ideas.coauthor-already");

        long idea = shelf.waiting(Shelf.text(mark), author);
        assertThat(coauthors.of(idea)).hasSize(1);
        cast.act(friend, Role.DELEGATE);
        assertThat(coauthors.joined()).singleElement().satisfies(joint -> {
            assertThat(joint.status()).isEqualTo(TextStatus.SUBMITTED);
            assertThat(joint.title()).as("nobody has read it").isNull();
        });
        assertThatThrownBy(() -> forum.ownIdea(idea))
                .as("only its author reads it")
                .hasMessage("ideas.none");
        assertThatThrownBy(() -> forum.withdraw(idea, null)).hasMessage("ideas.none");
        assertThatThrownBy(() -> forum.revise(idea, 1, Shelf.text(mark))).hasMessage("ideas.none");
        assertThatThrownBy(() -> authors.choosePenName("Lumba Lincah")).hasMessage("ideas.pen-name-in-use");

        CaseView opened = shelf.open(mark);
        assertThat(opened.byline()).contains(" · Maluku · 13-15").endsWith("bersama " + friendsName);
        cases.decide(opened.id(), new DecideCase(1, opened.version(), Outcome.PUBLISH, null));
        assertThat(published.find(idea).coauthors()).containsExactly(friendsName);
        assertThat(published.find(idea).byline()).endsWith(", " + friendsName);
        cast.act(friend, Role.DELEGATE);
        assertThat(coauthors.joined()).singleElement().satisfies(joint -> {
            assertThat(joint.title()).isEqualTo(mark);
            assertThat(joint.penName()).startsWith("Pena ");
            assertThat(joint.named()).isTrue();
        });
    }

    @Test
    @DisplayName(
            "S12 a typed pen name that nobody has read is held, and the idea stays; a name of our own list is shown at once")
    void holdsANameThatNobodyHasRead() throws Exception {
        long idea = shelf.published("Perahu " + mark);
        join(friend, code(idea));
        assertThat(published.find(idea).coauthors()).isEmpty();
        assertThat(published.find(idea).title()).startsWith("Perahu");

        long second = cast.consentedDelegate();
        cast.act(second, Role.DELEGATE);
        authors.acceptPage(edition());
        String suggested = authors.suggestions(1, 3).get(0);
        authors.choosePenName(suggested);
        join(second, code(idea));
        assertThat(published.find(idea).coauthors()).containsExactly(suggested);

        long theirs = shelf.waiting(Shelf.text("Milik teman " + mark), friend);
        assertThat(published.find(idea).coauthors()).hasSize(1);
        shelf.decide("Milik teman " + mark, Outcome.PUBLISH, null);
        assertThat(published.find(idea).coauthors()).containsExactly(friendsName, suggested);
        assertThat(theirs).isPositive();
    }

    @Test
    void aNameThatCameWhileACaseWasOpenIsNotTakenForRead() throws Exception {
        long idea = shelf.waiting(Shelf.text(mark), author);
        join(friend, code(idea));
        CaseView opened = shelf.open(mark);
        assertThat(opened.byline()).doesNotContain(friendsName);
        masks.addEverywhere(opened.id(), "nelayan");
        cases.decide(opened.id(), new DecideCase(1, opened.version(), Outcome.PUBLISH, "Satu kata kami samarkan."));
        assertThat(published.find(idea).coauthors()).isEmpty();
    }

    @Test
    @DisplayName(
            "S11, L8 another delegation is told nothing; wrong, late and taken back codes lead nowhere and slow the guesser")
    void refusesWhoeverMayNot() throws Exception {
        long idea = shelf.waiting(Shelf.text(mark), author);
        String code = code(idea);
        cast.act(author, Role.DELEGATE);
        assertThatThrownBy(() -> coauthors.join(code)).hasMessage("ideas.coauthor-own");
        long elsewhere = cast.author();
        sql(
                "update person set province_code = '51', regency_code = (select min(code) from regency where province_code = '51')"
                        + " where id = (select person_id from account where id = " + elsewhere + ")");
        cast.act(elsewhere, Role.DELEGATE);
        assertThatThrownBy(() -> coauthors.look(code)).hasMessage("ideas.coauthor-elsewhere");
        assertThatThrownBy(() -> coauthors.join(code)).hasMessage("ideas.coauthor-elsewhere");
        cast.act(cast.consentedDelegate(), Role.DELEGATE);
        assertThatThrownBy(() -> coauthors.join(code)).hasMessage("ideas.page-not-accepted");
        cast.act(cast.askedDelegate(), Role.DELEGATE);
        assertThatThrownBy(() -> coauthors.join(code)).hasMessage("ideas.consent-missing");
        cast.act(friend, Role.MODERATOR);
        assertThatThrownBy(() -> coauthors.join(code)).hasMessage("access.denied");
        cast.act(friend, Role.DELEGATE);
        assertThatThrownBy(() -> coauthors.invite(idea)).hasMessage("ideas.none");
        assertThatThrownBy(() -> coauthors.of(idea)).hasMessage("ideas.none");

        String newer = code(idea);
        cast.act(friend, Role.DELEGATE);
        assertThatThrownBy(() -> coauthors.look(code))
                .as("the last one is void")
                .hasMessage("ideas.coauthor-code");
        sql("update coauthor_code set made_at = now() - interval '2 days', expires_at = now() - interval '1 second'"
                + " where idea_id = " + idea);
        assertThatThrownBy(() -> coauthors.look(newer)).hasMessage("ideas.coauthor-code");
        String third = code(idea);
        coauthors.takeBack(idea);
        coauthors.takeBack(idea);
        cast.act(friend, Role.DELEGATE);
        assertThatThrownBy(() -> coauthors.look(third)).hasMessage("ideas.coauthor-code");
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            try {
                coauthors.look("AAAA-BBBB-" + i);
            } catch (id.suara.kernel.DomainException guess) {
                refused.add(guess.code());
            }
        }
        assertThat(refused).contains("identity.sign-in-wait");
        String good = code(idea);
        cast.act(friend, Role.DELEGATE);
        assertThatThrownBy(() -> coauthors.join(good)).hasMessage("identity.sign-in-wait");
    }

    @Test
    void givesTheLastPlaceToOne() throws Exception {
        long idea = shelf.waiting(Shelf.text(mark), author);
        String code = code(idea);
        for (int i = 0; i < 3; i++) {
            join(cast.author(), code);
        }
        long[] late = {cast.author(), cast.author(), cast.author(), friend};
        List<String> outcomes = cast.atOnce(4, turn -> {
            cast.act(late[turn], Role.DELEGATE);
            coauthors.join(code);
        });
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        cast.act(author, Role.DELEGATE);
        assertThat(coauthors.of(idea)).hasSize(4);
        assertThatThrownBy(() -> coauthors.invite(idea)).hasMessage("ideas.coauthors-many");
    }

    @Test
    void twoWhoInviteEachOtherDoNotWaitForEachOther() throws Exception {
        long mine = shelf.waiting(Shelf.text(mark), author);
        long theirs = shelf.waiting(Shelf.text("Lain " + mark), friend);
        String[] codes = {code(mine), codeOf(friend, theirs)};
        long[] joining = {friend, author};
        assertThat(cast.atOnce(2, turn -> {
                    cast.act(joining[turn], Role.DELEGATE);
                    coauthors.join(codes[turn]);
                }))
                .containsOnlyNulls();
    }

    @Test
    void isAnAuthorWhereItMatters() throws Exception {
        long idea = shelf.published(mark);
        cast.act(friend, Role.DELEGATE);
        supports.give(idea);
        join(friend, code(idea));
        assertThat(supports.own()).as("nobody supports their own").isEmpty();
        assertThatThrownBy(() -> supports.give(idea)).hasMessage("ideas.support-own");
        assertThat(supports.of(idea).possible()).isFalse();
        assertThatThrownBy(() -> reports.report(new ReportItem("idea:" + idea, ReportReason.HURTFUL)))
                .hasMessage("moderation.report-own");
        coauthors.part(coauthors.joined().get(0).id());
        supports.give(idea);
        assertThat(coauthors.joined()).isEmpty();
    }

    @Test
    void partsWhenEitherWants() throws Exception {
        long idea = shelf.waiting(Shelf.text(mark), author);
        long joint = join(friend, code(idea));
        cast.act(cast.author(), Role.DELEGATE);
        coauthors.part(joint);
        cast.act(author, Role.DELEGATE);
        forum.revise(idea, forum.ownIdea(idea).version(), Shelf.text(mark));
        assertThat(shelf.open(mark).byline()).endsWith("bersama " + friendsName);
        cast.act(author, Role.DELEGATE);
        coauthors.part(coauthors.of(idea).get(0).id());
        assertThat(coauthors.of(idea)).isEmpty();
        assertThat(count("select count(*) from moderation_case where position('" + friendsName + "' in byline) > 0"
                        + " and subject_id = " + idea))
                .as("the name stands at the desk no more")
                .isZero();
        cast.act(friend, Role.DELEGATE);
        assertThat(coauthors.joined()).isEmpty();
        forgotten(idea);
    }

    private void forgotten(long idea) {
        cast.act(author, Role.DELEGATE);
        forum.withdraw(idea, null);
        assertThatThrownBy(() -> coauthors.invite(idea)).hasMessage("ideas.coauthor-over");
    }

    @Test
    @DisplayName(
            "Part of S2: an erased co-author's name is nowhere any more, the text stays; with its author all of it goes")
    void goesWithTheErased() throws Exception {
        cast.act(author, Role.DELEGATE);
        drafts.keepNewest(null, new UnsentText("education", null, mark, null, null, null));
        String code = coauthors.invite(null).code();
        long third = cast.author();
        join(friend, code);
        join(third, code);
        long idea = shelf.waiting(Shelf.text(mark), author);
        shelf.decide(mark, Outcome.PUBLISH, null);
        assertThat(published.find(idea).coauthors()).hasSize(2);
        cast.erase(friend);
        assertThat(published.find(idea).coauthors()).hasSize(1).doesNotContain(friendsName);
        assertThat(count("select count(*) from moderation_case where position('" + friendsName + "' in byline) > 0"))
                .isZero();
        assertThat(count("select count(*) from moderation_case where byline like '%bersama –, Pena%' and subject_id = "
                        + idea))
                .isEqualTo(1);
        assertThat(count("select count(*) from coauthor where account_id = " + friend))
                .isZero();
        cast.erase(author);
        shelf.forget(idea);
        assertThat(count("select count(*) from coauthor where idea_id = " + idea))
                .isZero();
        assertThat(count("select count(*) from coauthor_code where author_id = " + author))
                .isZero();
        cast.act(third, Role.DELEGATE);
        assertThat(coauthors.joined()).isEmpty();
    }

    private String code(long idea) {
        return codeOf(shelf.authorOf(idea), idea);
    }

    private String codeOf(long account, long idea) {
        cast.act(account, Role.DELEGATE);
        return coauthors.invite(idea).code();
    }

    private long join(long account, String code) {
        cast.act(account, Role.DELEGATE);
        return coauthors.join(code);
    }

    /** Of the page that has to be accepted first. */
    private int edition() throws SQLException {
        return (int) count("select max(page_edition) from author");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void sql(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(words);
        }
    }
}
