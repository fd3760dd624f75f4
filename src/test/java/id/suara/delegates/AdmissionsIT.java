package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.congress.Congresses;
import id.suara.congress.PlanCongress;
import id.suara.delegates.desk.Desk;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.places.Quotas;
import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a nomination to a place, in the container. */
@ExtendWith(ArquillianExtension.class)
class AdmissionsIT {

    @Inject
    TrialCongress trial;

    @Inject
    Congresses congresses;

    @Inject
    Applications applications;

    @Inject
    Desk desk;

    @Inject
    Admissions admissions;

    @Inject
    Accounts accounts;

    @Inject
    DelegateCards cards;

    @Inject
    Quotas quotas;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    @DisplayName("Part of L3: admits nobody before the guardian has consented")
    void admitsNobodyBeforeConsent() {
        long id = trial.nominate("Ani");
        assertThatThrownBy(() -> admissions.admit(id, trial.version(id))).hasMessage("delegates.consent-missing");
        trial.decide(id, true);
        admissions.admit(id, trial.version(id));
        assertThat(applications.find(id).application().getStatus()).isEqualTo(ApplicationStatus.ADMITTED);
        assertThat(trial.taken("51")).isEqualTo(1);
    }

    @Test
    @DisplayName("Part of S2: locks the account and frees the place at once when consent is withdrawn")
    void locksAtOnceWhenConsentIsWithdrawn() {
        long id = trial.nominate("Ani");
        trial.decide(id, true);
        long account = admissions.admit(id, trial.version(id));
        trial.decide(id, false);
        assertThat(accounts.find(account).getStatus().name()).isEqualTo("LOCKED");
        assertThat(applications.find(id).application().getStatus()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(trial.taken("51")).isZero();
    }

    @Test
    void givesADelegateWhoForgotThePassphraseANewCard() {
        long id = trial.nominate("Ani");
        trial.decide(id, true);
        long account = admissions.admit(id, trial.version(id));
        assertThat(cards.replacesPassphrase(id)).isFalse();
        accounts.activate(account, "perahu sekolah biru");
        assertThat(cards.replacesPassphrase(id)).isTrue();
        trial.actAsOfficer("51");
        String code = cards.print(id).code();
        assertThat(accounts.find(account).isActive()).isFalse();
        assertThat(accounts.byCode(code).map(Account::getId)).contains(account);
        trial.actAsOfficer("32");
        assertThatThrownBy(() -> cards.print(id)).hasMessage("delegates.no-application");
        trial.actAs(Role.ADMINISTRATOR);
        accounts.lock(account);
        trial.actAsOrganizer();
        assertThatThrownBy(() -> cards.print(id)).hasMessage("delegates.account-locked");
    }

    @Test
    void showsAnOfficerNoOtherProvince() {
        long id = trial.nominate("Ani");
        trial.actAsOfficer("32");
        assertThatThrownBy(() -> applications.find(id)).hasMessage("delegates.no-application");
        assertThat(desk.count(DeskFilter.ALL)).isZero();
        assertThat(quotas.visible()).hasSize(1);
        assertThatThrownBy(() -> trial.nominate("Budi")).hasMessage("congress.phase-closed");
    }

    @Test
    void refusesToShrinkAQuotaBelowWhatIsTaken() {
        long id = trial.nominate("Ani");
        trial.decide(id, true);
        admissions.admit(id, trial.version(id));
        trial.actAs(Role.ADMINISTRATOR);
        long version = congresses.find(trial.id()).getVersion();
        assertThatThrownBy(() -> congresses.change(
                        trial.id(),
                        version,
                        new PlanCongress("Kongres", LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1)))
                .hasMessage("delegates.quota-below-taken");
    }

    @Test
    @DisplayName("Part of L3: a child without consent is told so, though the province is full as well")
    void asksForConsentBeforeAPlace() throws Exception {
        long id = trial.nominate("Ani");
        trial.places("51", 0);
        assertThatThrownBy(() -> admissions.admit(id, trial.version(id))).hasMessage("delegates.consent-missing");
    }

    @Test
    void givesTheLastPlaceOnceThoughTenThousandAsk() throws Exception {
        List<Long> ids = trial.crowd(10_000);
        trial.places("51", 1);
        List<String> outcomes = new CopyOnWriteArrayList<>();
        AtomicInteger turn = new AtomicInteger();
        trial.atOnce(32, thread -> {
            for (int i = turn.getAndIncrement(); i < ids.size(); i = turn.getAndIncrement()) {
                outcomes.add(outcomeOf(ids.get(i)));
            }
            return "done";
        });
        assertThat(outcomes).hasSize(10_000);
        assertThat(outcomes).containsOnlyOnce("admitted").containsOnly("admitted", "delegates.quota-full");
        assertThat(trial.taken("51")).isEqualTo(1);
    }

    private String outcomeOf(long application) {
        try {
            admissions.admit(application, 1);
            return "admitted";
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }
}
