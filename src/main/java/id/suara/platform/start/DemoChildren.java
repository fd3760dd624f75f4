package id.suara.platform.start;

import id.suara.consent.Assent;
import id.suara.consent.Assents;
import id.suara.consent.Channel;
import id.suara.consent.ConsentText;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.delegates.Admissions;
import id.suara.delegates.ApplicationFile;
import id.suara.delegates.Applications;
import id.suara.delegates.NominateChild;
import id.suara.delegates.Nominations;
import id.suara.identity.Account;
import id.suara.identity.Accounts;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** Takes invented children as far as their row says: nominated, consented to, admitted, or ready to write. */
@ApplicationScoped
class DemoChildren {

    private enum Stage {
        NOMINATED,
        CONSENTED,
        ADMITTED,
        READY
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Nominations nominations;

    @Inject
    Applications applications;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    Assents assents;

    @Inject
    CurrentCaller current;

    @Inject
    Admissions admissions;

    @Inject
    Accounts accounts;

    @Inject
    DemoPassphrases passphrases;

    /** @return the accounts of those who are ready, by nickname, in the order of the sheet; the caller is an organizer */
    Map<String, Account> bring() {
        Map<String, Account> ready = new LinkedHashMap<>();
        for (CSVRecord row : DemoSheet.rows("/demo/children.csv")) {
            Stage stage = Stage.valueOf(row.get("stage"));
            long applicationId = nominations.nominate(nomination(row));
            em.flush();
            if (stage.compareTo(Stage.CONSENTED) >= 0) {
                consent(applications.find(applicationId).child().getId());
            }
            if (stage.compareTo(Stage.ADMITTED) >= 0) {
                long accountId = admit(applicationId);
                if (stage == Stage.READY) {
                    Account account = accounts.find(accountId);
                    accounts.activate(accountId, passphrases.of(account.getLogin()));
                    agree(account);
                    ready.put(row.get("nickname"), account);
                }
            }
        }
        return ready;
    }

    private void agree(Account account) {
        em.flush();
        Caller organizer = current.get();
        current.set(DemoStaff.caller(account));
        assents.agree(Assent.EDITION, "id");
        em.flush();
        current.set(organizer);
    }

    private void consent(long personId) {
        String link = guardians.linkPath(personId).replace("/consent?link=", "");
        Map<Purpose, Boolean> decisions = new EnumMap<>(Purpose.class);
        Map<Purpose, Long> texts = new EnumMap<>(Purpose.class);
        for (ConsentText text : consents.texts().values()) {
            decisions.put(text.getPurpose(), text.getPurpose() != Purpose.PRESS);
            texts.put(text.getPurpose(), text.getId());
        }
        consents.decide(link, new DecideConsent(decisions, texts, Channel.LINK, "id"));
        em.flush();
    }

    private long admit(long applicationId) {
        ApplicationFile application = applications.find(applicationId);
        long accountId =
                admissions.admit(applicationId, application.application().getVersion());
        em.flush();
        return accountId;
    }

    private static NominateChild nomination(CSVRecord row) {
        return new NominateChild(
                row.get("full_name"),
                row.get("nickname"),
                row.get("birth_date"),
                row.get("sex"),
                row.get("province"),
                row.get("regency"),
                null,
                row.get("mode"),
                row.get("guardian"),
                row.get("relation"),
                row.get("phone"),
                row.get("email"),
                null,
                null,
                row.get("path"),
                null,
                null);
    }
}
