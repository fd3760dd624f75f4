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
import id.suara.delegates.Application;
import id.suara.delegates.Applications;
import id.suara.delegates.Decisions;
import id.suara.delegates.GiveReason;
import id.suara.delegates.NominateChild;
import id.suara.delegates.Nominations;
import id.suara.delegates.ReturnApplication;
import id.suara.delegates.intake.Mode;
import id.suara.delegates.places.PlacePlan;
import id.suara.delegates.places.Quota;
import id.suara.delegates.places.Quotas;
import id.suara.delegates.places.SetQuota;
import id.suara.delegates.requests.AskCorrection;
import id.suara.delegates.requests.FamilyRequests;
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
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Takes invented children as far as their row says: nominated, consented to, returned, waiting for a place, admitted, or ready
 *  to write; and has a guardian ask for what the row says. */
@ApplicationScoped
class DemoChildren {

    private enum Stage {
        NOMINATED,
        CONSENTED,
        RETURNED,
        WAITLISTED,
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
    Decisions decisions;

    @Inject
    Quotas quotas;

    @Inject
    PlacePlan plan;

    @Inject
    FamilyRequests requests;

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
            if (stage == Stage.RETURNED) {
                sendBack(applicationId);
            } else if (stage == Stage.WAITLISTED) {
                waitlist(applicationId);
            }
            if (row.get("asks") != null) {
                ask(applicationId, row.get("asks"));
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

    private void sendBack(long applicationId) {
        decisions.returnForCorrection(
                applicationId,
                version(applicationId),
                new ReturnApplication(
                        "Tanggal lahirnya belum sama dengan akta kelahiran.",
                        Map.of("birthDate", "Tulis tanggal lahir seperti di akta kelahiran.")));
        em.flush();
    }

    /** All its province's places of that kind are taken from here on, or the clock would offer one at once. */
    private void waitlist(long applicationId) {
        Application application = applications.find(applicationId).application();
        Quota quota = quotas.visible().stream()
                .filter(each -> each.getProvinceCode().equals(application.getProvinceCode()))
                .findFirst()
                .orElseThrow();
        Mode mode = application.getMode();
        plan.limit(
                quota.getProvinceCode(),
                quota.edition(),
                new SetQuota(
                        quota.getPlaces(),
                        mode == Mode.ON_SITE ? Integer.valueOf(quota.taken(mode)) : quota.limit(Mode.ON_SITE),
                        mode == Mode.ONLINE ? Integer.valueOf(quota.taken(mode)) : quota.limit(Mode.ONLINE),
                        quota.getReservedPlaces()));
        em.flush();
        decisions.waitlist(
                applicationId,
                version(applicationId),
                new GiveReason("Tempat luring untuk Aceh sudah terisi. Kamu menunggu giliran."));
        em.flush();
    }

    private void ask(long applicationId, String words) {
        requests.askCorrection(
                link(applications.find(applicationId).child().getId()),
                applicationId,
                new AskCorrection(Set.of("nickname"), words));
        em.flush();
    }

    private long version(long applicationId) {
        return applications.find(applicationId).application().getVersion();
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
        String link = link(personId);
        Map<Purpose, Boolean> decisions = new EnumMap<>(Purpose.class);
        Map<Purpose, Long> texts = new EnumMap<>(Purpose.class);
        for (ConsentText text : consents.texts().values()) {
            decisions.put(text.getPurpose(), text.getPurpose() != Purpose.PRESS);
            texts.put(text.getPurpose(), text.getId());
        }
        consents.decide(link, new DecideConsent(decisions, texts, Channel.LINK, "id"));
        em.flush();
    }

    private String link(long personId) {
        return guardians.linkPath(personId).replace("/consent?link=", "");
    }

    private long admit(long applicationId) {
        long accountId = admissions.admit(applicationId, version(applicationId));
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
