package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.consent.Assent;
import id.suara.consent.AssentStatus;
import id.suara.consent.Assents;
import id.suara.consent.erasure.Erasures;
import id.suara.identity.AccountStatus;
import id.suara.identity.Accounts;
import id.suara.identity.SignIn;
import id.suara.kernel.Caller;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a child with a place says themself, in the container. */
@ExtendWith(ArquillianExtension.class)
class AssentsIT {

    private static final String PASSPHRASE = "tujuh ikan berenang pelan";

    @Inject
    TrialCongress trial;

    @Inject
    Admissions admissions;

    @Inject
    Decisions decisions;

    @Inject
    Applications applications;

    @Inject
    Families families;

    @Inject
    Assents assents;

    @Inject
    Erasures erasures;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    private long application;
    private long person;
    private long account;
    private int edition;

    @BeforeEach
    void aChildHasAPlaceAndAPassphrase() {
        trial.begin();
        application = trial.reviewable("Ketut");
        person = applications.find(application).application().getPersonId();
        account = admissions.admit(application, trial.version(application));
        activate();
    }

    private void activate() {
        accounts.activate(account, PASSPHRASE);
        edition = accounts.find(account).getEdition();
    }

    @Test
    @DisplayName("S2 a delegate's account works for nothing before the child's own assent, and from then on")
    void theAccountWorksAfterTheChildsOwnYes() throws SQLException {
        assertThat(trial.status(application)).isEqualTo(ApplicationStatus.ADMITTED);
        assertThat(session().roles()).isEmpty();
        asChild();
        assertThatThrownBy(() -> families.ofCaller()).hasMessage("access.denied");
        assertThatThrownBy(() -> assents.agree(Assent.EDITION - 1, "id")).hasMessage("consent.page-changed");

        assents.agree(Assent.EDITION, "en");

        assertThat(session().roles()).containsExactly(Role.DELEGATE);
        asChild();
        assertThat(families.ofCaller()).hasSize(1);
        Assent said = assents.last(person).orElseThrow();
        assertThat(said.getStatus()).isEqualTo(AssentStatus.GIVEN);
        assertThat(said.getEdition()).isEqualTo(Assent.EDITION);
        assertThat(said.isOwnConsent()).isFalse();
        assertThat(said.getDecidedAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(trial.count(
                        "select count(*) from audit_entry where action = 'consent.assented' and actor = 'delegate'"
                                + " and subject_id = " + person))
                .isEqualTo(1);
        assents.agree(Assent.EDITION, "id");
        assertThat(trial.count("select count(*) from assent where person_id = " + person))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("S2 without the guardian's consent the child's yes opens nothing, and a new place asks the child anew")
    void theGuardiansConsentIsNeededToo() {
        asChild();
        assents.agree(Assent.EDITION, "id");
        trial.actAsOrganizer();
        trial.decide(application, false);
        assertThat(assents.last(person).orElseThrow().getStatus()).isEqualTo(AssentStatus.VOID);
        assertThat(signIn.ofSession(account, edition, "::1")).isEmpty();
        trial.current.set(new Caller(account, "Ketut", Set.of(), null, "::1"));
        assertThatThrownBy(() -> assents.agree(Assent.EDITION, "id")).hasMessage("consent.missing");

        trial.actAsOrganizer();
        trial.decide(application, true);
        decisions.reopen(application, trial.version(application));
        admissions.admit(application, trial.version(application));
        activate();
        assertThat(session().roles()).isEmpty();
        asChild();
        assents.agree(Assent.EDITION, "id");
        assertThat(session().roles()).containsExactly(Role.DELEGATE);
    }

    @Test
    @DisplayName(
            "S2 a child who says no has no place and no account any more, and is erased by the clock unless they come back")
    void aChildMaySayNo() throws SQLException {
        asChild();
        assents.refuse(Assent.EDITION, "id");

        trial.actAsOrganizer();
        assertThat(trial.status(application)).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(trial.taken("51")).isZero();
        assertThat(accounts.find(account).getStatus()).isEqualTo(AccountStatus.LOCKED);
        assertThat(erasureState()).isEqualTo("WAITING");

        decisions.reopen(application, trial.version(application));
        assertThat(trial.status(application)).isEqualTo(ApplicationStatus.IN_REVIEW);
        assertThat(erasureState()).isEqualTo("TAKEN_BACK");
    }

    @Test
    @DisplayName(
            "L6 at 17 the child consents, the guardian is told and confirms; before that nothing works, the place is not final")
    void atSeventeenTheGuardianConfirms() throws SQLException {
        seventeen();
        asChild();
        assertThat(assents.own().ownConsent()).isTrue();
        assents.agree(Assent.EDITION, "id");

        assertThat(session().roles()).isEmpty();
        assertThat(assents.own().status()).isEqualTo(AssentStatus.AWAITING_GUARDIAN);
        trial.actAsOrganizer();
        assertThat(toConfirm()).isTrue();
        assertThat(applications.find(application).assent().getStatus()).isEqualTo(AssentStatus.AWAITING_GUARDIAN);
        String foreign = trial.link(trial.stranger("Dewi"));
        assertThatThrownBy(() -> assents.confirm(foreign, person)).hasMessage("consent.no-child");

        assents.confirm(trial.link(application), person);

        assertThat(session().roles()).containsExactly(Role.DELEGATE);
        assertThat(toConfirm()).isFalse();
        assertThatThrownBy(() -> assents.confirm(trial.link(application), person))
                .hasMessage("consent.nothing-to-confirm");
    }

    @Test
    @DisplayName("L6 a guardian's refusal voids what the child of 17 consented to, blocks the account and erases")
    void aGuardiansRefusalVoidsIt() throws SQLException {
        seventeen();
        asChild();
        assents.agree(Assent.EDITION, "id");
        trial.actAsOrganizer();

        trial.decide(application, false);

        assertThat(assents.last(person).orElseThrow().getStatus()).isEqualTo(AssentStatus.VOID);
        assertThat(accounts.find(account).getStatus()).isEqualTo(AccountStatus.LOCKED);
        assertThat(trial.status(application)).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(erasureState()).isEqualTo("WAITING");
        erasures.erase(
                trial.count("select max(id) from erasure_due where person_id = " + person),
                Instant.now().plus(Duration.ofHours(49)));
        assertThat(erasureState()).isEqualTo("DONE");
        assertThat(trial.count("select count(*) from person where erased_at is not null and id = " + person))
                .isEqualTo(1);
    }

    private void seventeen() throws SQLException {
        LocalDate birthday = LocalDate.now(ZoneId.of("Asia/Makassar")).minusYears(17);
        trial.sql("update person set birth_date = '" + birthday + "' where id = " + person);
    }

    private boolean toConfirm() {
        return families.of(trial.link(application)).stream()
                .filter(one -> one.applicationId() == application)
                .findFirst()
                .orElseThrow()
                .toConfirm();
    }

    private String erasureState() {
        return erasures.page(0, 10_000).stream()
                .filter(row -> row.personId() == person)
                .findFirst()
                .orElseThrow()
                .state(Instant.now())
                .name();
    }

    /** Who the door lets in by the child's session. */
    private Caller session() {
        return signIn.ofSession(account, edition, "::1").orElseThrow();
    }

    private void asChild() {
        trial.current.set(session());
    }
}
