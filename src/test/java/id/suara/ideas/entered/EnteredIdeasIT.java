package id.suara.ideas.entered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.Party;
import id.suara.delegates.TrialCongress;
import id.suara.delegates.chaperones.ChaperoneAccounts;
import id.suara.delegates.chaperones.Pairing;
import id.suara.ideas.Authors;
import id.suara.ideas.Cast;
import id.suara.ideas.IdeaDrafts;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.PublishedIdeas;
import id.suara.ideas.Shelf;
import id.suara.ideas.UnsentText;
import id.suara.identity.Accounts;
import id.suara.identity.CareWanted;
import id.suara.kernel.Role;
import id.suara.moderation.CaseView;
import id.suara.moderation.Cases;
import id.suara.moderation.DecideCase;
import id.suara.moderation.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A chaperone writes down what a child says; the child decides. */
@ExtendWith(ArquillianExtension.class)
class EnteredIdeasIT {

    @Inject
    Party party;

    @Inject
    Pairing pairing;

    @Inject
    ChaperoneAccounts links;

    @Inject
    Accounts accounts;

    @Inject
    Cast cast;

    @Inject
    Shelf shelf;

    @Inject
    EnteredIdeas entered;

    @Inject
    IdeaForum forum;

    @Inject
    IdeaDrafts drafts;

    @Inject
    Authors authors;

    @Inject
    PublishedIdeas published;

    @Inject
    Cases cases;

    private final String mark = "Zx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private TrialCongress trial;
    private long application;
    private long chaperone;
    private long child;
    private long adult;

    @BeforeEach
    void aChildInCare() throws Exception {
        trial = party.trial();
        trial.begin();
        cast.openCongress();
        trial.actAsOrganizer();
        application = party.child("Komang", "2013-04-12", "P");
        chaperone = party.vetted("51");
        pairing.pair(application, 0, chaperone);
        child = trial.count("select account_id from application where id = " + application);
        adult = cast.account("Kak Wayan", Role.CHAPERONE, null);
        trial.actAsOrganizer();
        links.give(chaperone, accounts.find(adult).getLogin());
    }

    @Test
    @DisplayName(
            "S1, S28 what a chaperone enters is no idea before the child has read it, accepted the page, and said yes")
    void isSentOnlyWhenTheChildSaysSo() throws Exception {
        cast.act(adult, Role.CHAPERONE);
        assertThat(entered.children()).singleElement().satisfies(one -> assertThat(one.accountId())
                .isEqualTo(child));
        long id = entered.enter(child, Shelf.text(mark));
        assertThat(entered.ownWaiting()).extracting(EnteredRow::id).containsExactly(id);
        assertThatThrownBy(() -> entered.confirm(id)).hasMessage("access.denied");
        assertThatThrownBy(() -> forum.submit(Shelf.text(mark))).hasMessage("access.denied");
        assertThat(trial.count("select count(*) from moderation_case where title = '" + mark + "'"))
                .isZero();

        cast.act(child, Role.DELEGATE);
        assertThat(entered.forMe())
                .singleElement()
                .satisfies(row -> assertThat(row.text().title()).isEqualTo(mark));
        assertThatThrownBy(() -> entered.confirm(id)).hasMessage("ideas.page-not-accepted");
        authors.acceptPage((int) trial.count("select coalesce(max(page_edition), 1) from author"));
        assertThatThrownBy(() -> entered.confirm(id)).hasMessage("ideas.pen-name-missing");
        authors.choosePenName(authors.suggestions(1, 5).get(0));
        drafts.keepNewest(null, new UnsentText("health", null, "Belum selesai", null, null, null));
        long idea = entered.confirm(id);
        assertThat(drafts.find(null)).as("the child's own draft stays").isPresent();
        assertThat(forum.ownIdea(idea).title()).isEqualTo(mark);
        assertThat(entered.forMe()).isEmpty();
        assertThatThrownBy(() -> entered.confirm(id)).hasMessage("ideas.entered-none");
        assertThat(trial.count(
                        "select count(*) from audit_entry where action in ('ideas.entered', 'ideas.entered-confirmed')"
                                + " and subject_id = " + id))
                .isEqualTo(2);

        CaseView opened = shelf.open(mark);
        assertThat(opened.byline()).endsWith("ditulis bersama pendamping");
        cases.decide(opened.id(), new DecideCase(1, opened.version(), Outcome.PUBLISH, null));
        assertThat(published.find(idea).accompanied()).isTrue();
        cast.act(adult, Role.CHAPERONE);
        assertThat(entered.ownWaiting()).isEmpty();
        assertThatThrownBy(() -> forum.ownIdea(idea)).hasMessage("ideas.none");
        cast.act(child, Role.DELEGATE);
        forum.withdraw(idea, null);
    }

    @Test
    void isForChildrenInCareAndNoOther() throws Exception {
        long stranger = cast.author();
        cast.act(adult, Role.CHAPERONE);
        assertThatThrownBy(() -> entered.enter(stranger, Shelf.text(mark))).hasMessage("ideas.entered-no-child");
        cast.act(cast.account("Kak Lain", Role.CHAPERONE, null), Role.CHAPERONE);
        assertThat(entered.children()).isEmpty();
        assertThatThrownBy(() -> entered.enter(child, Shelf.text(mark))).hasMessage("ideas.entered-no-child");
        for (Role role : List.of(Role.ORGANIZER, Role.DELEGATE, Role.MODERATOR)) {
            cast.act(adult, role);
            assertThatThrownBy(() -> entered.enter(child, Shelf.text(mark))).hasMessage("access.denied");
        }
        trial.sql("update chaperone set vetted_on = '2026-01-01', vetting_valid_until = '2026-01-02' where id = "
                + chaperone);
        cast.act(adult, Role.CHAPERONE);
        assertThat(entered.children()).as("not vetted to the end").isEmpty();
        trial.sql("update chaperone set vetting_valid_until = '2030-01-02' where id = " + chaperone);
        assertThat(entered.children()).hasSize(1);
        long id = entered.enter(child, Shelf.text(mark));
        trial.actAsOrganizer();
        pairing.part(application, chaperone);
        cast.act(adult, Role.CHAPERONE);
        assertThat(entered.children()).isEmpty();
        assertThatThrownBy(() -> entered.enter(child, Shelf.text(mark))).hasMessage("ideas.entered-no-child");
        cast.act(child, Role.DELEGATE);
        assertThat(entered.forMe()).as("what waits is the child's").hasSize(1);
        entered.discard(id);
        assertThat(trial.count("select count(*) from entered_idea where id = " + id))
                .isZero();
    }

    @Test
    void isSettledOnceByWhoeverMay() throws Exception {
        cast.act(adult, Role.CHAPERONE);
        long first = entered.enter(child, Shelf.text(mark));
        for (int i = 1; i < EnteredIdeas.MOST_WAITING; i++) {
            entered.enter(child, Shelf.text(mark + i));
        }
        assertThatThrownBy(() -> entered.enter(child, Shelf.text(mark))).hasMessage("ideas.entered-many");
        long other = cast.author();
        cast.act(other, Role.DELEGATE);
        assertThatThrownBy(() -> entered.confirm(first)).hasMessage("ideas.entered-none");
        assertThatThrownBy(() -> entered.discard(first)).hasMessage("ideas.entered-none");
        cast.act(cast.account("Kak Lain", Role.CHAPERONE, null), Role.CHAPERONE);
        entered.takeBack(first);
        cast.act(child, Role.DELEGATE);
        assertThat(entered.forMe()).hasSize(5);
        authors.acceptPage((int) trial.count("select coalesce(max(page_edition), 1) from author"));
        authors.choosePenName(authors.suggestions(1, 6).get(0));
        List<String> outcomes = cast.atOnce(4, turn -> {
            cast.act(child, Role.DELEGATE);
            entered.confirm(first);
        });
        assertThat(outcomes.stream().filter(Objects::isNull)).hasSize(1);
        cast.act(child, Role.DELEGATE);
        assertThat(forum.ownIdeas()).hasSize(1);
        cast.act(adult, Role.CHAPERONE);
        entered.takeBack(first);
        entered.takeBack(entered.ownWaiting().get(0).id());
        assertThat(entered.ownWaiting()).hasSize(3);
        cast.act(child, Role.DELEGATE);
        forum.withdraw(forum.ownIdeas().get(0).id(), null);
        cast.erase(child);
        assertThat(trial.count("select count(*) from entered_idea where child_id = " + child))
                .isZero();
    }

    @Test
    void anAccountIsOneChaperonesAndAnOrganizersToGive() {
        trial.actAsOrganizer();
        long second = party.vetted("51");
        trial.actAsOrganizer();
        String login = accounts.find(adult).getLogin();
        assertThatThrownBy(() -> links.give(second, login)).hasMessage("chaperones.account-taken");
        assertThatThrownBy(() -> links.give(second, accounts.find(child).getLogin()))
                .hasMessage("chaperones.account-unknown");
        assertThat(links.loginOf(chaperone)).contains(login);
        trial.actAsOfficer("51");
        assertThatThrownBy(() -> links.give(second, login)).hasMessage("access.denied");
        assertThatThrownBy(() -> links.take(chaperone)).hasMessage("access.denied");
        trial.actAsOrganizer();
        links.take(chaperone);
        links.take(chaperone);
        links.give(second, login);
        cast.act(adult, Role.CHAPERONE);
        assertThat(entered.children()).extracting(CareWanted.Child::accountId).doesNotContain(child);
    }
}
