package id.suara.webinars.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import id.suara.kernel.Role;
import id.suara.webinars.Attendees;
import id.suara.webinars.TeamPart;
import id.suara.webinars.TrialWebinar;
import id.suara.webinars.WebinarAccess;
import id.suara.webinars.WebinarPlan;
import id.suara.webinars.WebinarPolicy.Action;
import id.suara.webinars.Webinars;
import id.suara.webinars.board.WebinarBoards;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hosts and moderators of one webinar, in the container. */
@ExtendWith(ArquillianExtension.class)
class WebinarTeamsIT {

    @Inject
    TrialWebinar trial;

    @Inject
    Webinars webinars;

    @Inject
    Attendees attendees;

    @Inject
    WebinarBoards boards;

    @Inject
    WebinarTeams teams;

    @Inject
    WebinarAccess access;

    @Inject
    TransactionManager transaction;

    private long webinar;
    private long another;
    private Caller rina;

    @BeforeEach
    void twoWebinars() {
        webinar = trial.open(5);
        another = trial.open(5);
        rina = trial.somebody(Role.MODERATOR);
        trial.actAsOrganizer();
    }

    @Test
    void letAHostSeeTheirsWithTheMeetingsAddressAndThoseWhoComeAndNoOther() throws Exception {
        trial.register(webinar, "siti@example.org");
        name(rina, TeamPart.HOST);
        trial.actAs(rina);
        assertThat(webinars.all()).extracting(WebinarPlan::id).containsExactly(webinar);
        assertThat(webinars.all().get(0).plan().meetingLink()).contains("rapat.example");
        assertThat(webinars.find(webinar).plan().meetingLink()).contains("rapat.example");
        assertThat(attendees.page(webinar, null, 0, 10)).hasSize(1);
        assertThat(boards.find(webinar).registered()).isEqualTo(1);
        assertThat(access.allows(Action.MODERATE, webinar)).isTrue();
        denied(() -> webinars.find(another));
        denied(() -> attendees.page(another, null, 0, 10));
        denied(() -> boards.find(another));
        assertThat(access.allows(Action.MODERATE, another)).isFalse();
    }

    @Test
    void letAModeratorReadItWithoutTheMeetingsAddressAndModerateAndNothingElse() throws Exception {
        name(rina, TeamPart.MODERATOR);
        trial.actAs(rina);
        assertThat(webinars.all()).extracting(WebinarPlan::id).containsExactly(webinar);
        assertThat(webinars.all().get(0).plan().meetingLink()).isNull();
        assertThat(webinars.find(webinar).plan())
                .satisfies(plan -> assertThat(plan.meetingLink()).isNull())
                .satisfies(plan -> assertThat(plan.title()).startsWith("Membangun"));
        assertThat(access.allows(Action.MODERATE, webinar)).isTrue();
        denied(() -> attendees.page(webinar, null, 0, 10));
        denied(() -> boards.find(webinar));
        assertThat(access.allows(Action.NOTE, webinar)).isFalse();
    }

    @Test
    void letNobodyOfThemPlanOrNameOthers() throws Exception {
        name(rina, TeamPart.HOST);
        long version = trial.version(webinar);
        trial.actAs(rina);
        denied(() -> webinars.plan(TrialWebinar.plan(5)));
        denied(() -> webinars.change(webinar, version, TrialWebinar.plan(6)));
        denied(() -> webinars.copy(webinar, TrialWebinar.plan(5).startsAt()));
        denied(() -> webinars.close(webinar, version));
        denied(() -> webinars.cancel(webinar, version));
        denied(() -> teams.members(webinar));
        denied(() -> teams.name(webinar, new NameMember("somebody", TeamPart.HOST)));
        denied(() -> teams.remove(webinar, rina.accountId()));
    }

    @Test
    void areOpenToEveryRoleOfStaffAndToNoChildNorChaperone() throws Exception {
        for (Role role : Role.values()) {
            if (role == Role.DELEGATE) {
                continue;
            }
            Caller one = trial.somebody(role);
            if (role.isStaff()) {
                assertThat(name(one, TeamPart.HOST).name()).isEqualTo("Rina");
                trial.actAs(one);
                assertThat(webinars.all()).extracting(WebinarPlan::id).contains(webinar);
                trial.actAsOrganizer();
            } else {
                fault(trial.login(one), "webinars.team-unknown");
            }
        }
        String child = trial.first("select login from account where person_id is not null limit 1");
        fault(child == null ? "no-child" : child, "webinars.team-unknown");
        // Whoever is no staff any more belongs to none, whatever was written.
        trial.actAs(new Caller(rina.accountId(), "Rina", java.util.Set.of(Role.CHAPERONE), null, null));
        denied(webinars::all);
    }

    @Test
    void areNamedByLoginOrByAddressInAnyCase() throws Exception {
        String address = "rina." + System.nanoTime() + "@dinas.example";
        trial.sql("update account set contact_email = '" + address + "' where id = " + rina.accountId());
        teams.name(webinar, new NameMember(" " + address.toUpperCase(java.util.Locale.ROOT), TeamPart.HOST));
        teams.name(another, new NameMember(trial.login(rina).toUpperCase(java.util.Locale.ROOT), TeamPart.HOST));
        trial.actAs(rina);
        assertThat(webinars.all()).extracting(WebinarPlan::id).containsExactlyInAnyOrder(webinar, another);
        trial.actAsOrganizer();
        Caller colleague = trial.somebody(Role.GATE);
        trial.sql("update account set contact_email = '" + address + "' where id = " + colleague.accountId());
        fault(address, "webinars.team-several");
        trial.sql("update account set status = 'LOCKED' where id = " + colleague.accountId());
        assertThat(teams.name(webinar, new NameMember(address, TeamPart.MODERATOR))
                        .accountId())
                .isEqualTo(rina.accountId());
        fault(trial.login(colleague), "webinars.team-unknown");
    }

    @Test
    void haveOnePartForEachAndNamingAgainChangesIt() throws Exception {
        name(rina, TeamPart.HOST);
        name(rina, TeamPart.MODERATOR);
        assertThat(teams.members(webinar)).singleElement().satisfies(member -> {
            assertThat(member.part()).isEqualTo(TeamPart.MODERATOR);
            assertThat(member.accountId()).isEqualTo(rina.accountId());
        });
        trial.actAs(rina);
        denied(() -> attendees.page(webinar, null, 0, 10));
    }

    @Test
    void loseItAtOnceWhenTheyAreRemovedAndAgainIsNoFault() throws Exception {
        name(rina, TeamPart.HOST);
        teams.remove(webinar, rina.accountId());
        teams.remove(webinar, rina.accountId());
        assertThat(teams.members(webinar)).isEmpty();
        trial.actAs(rina);
        denied(() -> webinars.find(webinar));
        denied(webinars::all);
        assertThat(trial.first("select string_agg(action || ' ' || details, '; ' order by id) from audit_entry"
                        + " where subject_kind = 'webinar' and subject_id = " + webinar
                        + " and action like '%.team-%'"))
                .isEqualTo("webinars.team-named account " + rina.accountId() + ", HOST; webinars.team-removed account "
                        + rina.accountId());
    }

    @Test
    void areOneWhenTheSamePersonIsNamedSeveralTimesAtOnce() throws Exception {
        String login = trial.login(rina);
        List<String> outcomes = trial.atOnce(6, turn -> {
            trial.actAsOrganizer();
            return teams.name(webinar, new NameMember(login, turn % 2 == 0 ? TeamPart.HOST : TeamPart.MODERATOR))
                    .name();
        });
        assertThat(outcomes).hasSize(6).containsOnly("Rina");
        trial.actAsOrganizer();
        assertThat(teams.members(webinar)).hasSize(1);
    }

    @Test
    void wouldBeRefusedByTheDatabaseForASecondPart() throws Exception {
        // The control: without "on conflict" the second of two fails.
        name(rina, TeamPart.HOST);
        assertThatThrownBy(() -> trial.sql("insert into webinar_member values (" + webinar + ", " + rina.accountId()
                        + ", 'MODERATOR', now())"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("webinar_member_pkey");
    }

    @Test
    void refuseWhatIsMissing() {
        assertThatThrownBy(() -> teams.name(webinar, new NameMember(" ", TeamPart.HOST)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> teams.name(webinar, new NameMember("rina", null)))
                .isInstanceOf(ConstraintViolationException.class);
        refused(() -> teams.members(999_999_999_999L), "webinars.none");
    }

    private MemberRow name(Caller who, TeamPart part) throws Exception {
        return teams.name(webinar, new NameMember(trial.login(who), part));
    }

    private void fault(String account, String code) {
        assertThatThrownBy(() -> teams.name(webinar, new NameMember(account, TeamPart.HOST)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .containsExactly(new FieldError("account", code)));
    }

    private static void denied(ThrowingCallable deed) {
        refused(deed, "access.denied");
    }

    private static void refused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
