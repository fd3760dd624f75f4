package id.suara.delegates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.congress.Congresses;
import id.suara.congress.PlanCongress;
import id.suara.consent.Channel;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.identity.Accounts;
import id.suara.identity.InviteAccount;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a file to a place, in the container, each test with a congress of its own. */
@ExtendWith(ArquillianExtension.class)
class ImportAndAdmissionIT {

    private static final String HEADINGS =
            "Nama Lengkap,Tanggal Lahir,Provinsi,Kabupaten/Kota,Nama Wali,Nomor HP Wali,Email Wali\n";

    @Inject
    Congresses congresses;

    @Inject
    NominationImports imports;

    @Inject
    Nominations nominations;

    @Inject
    Applications applications;

    @Inject
    Admissions admissions;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    Accounts accounts;

    @Inject
    Quotas quotas;

    @Inject
    CurrentCaller current;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private Caller organizer;
    private long congress;

    @BeforeEach
    void planACongress() {
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR, Role.ORGANIZER), null, null));
        congress = congresses.plan(new PlanCongress(
                "Kongres " + System.nanoTime(), LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1000));
        long account = accounts.invite(
                new InviteAccount("uji-" + System.nanoTime(), "Panitia", "id", Set.of(Role.ORGANIZER), null, null));
        organizer = new Caller(account, "Panitia", Set.of(Role.ORGANIZER), null, null);
        current.set(organizer);
    }

    @Test
    void importsTheSameFileTwiceAtOnceWithoutADuplicate() throws Exception {
        byte[] file = csv(50, "Jabar", "Bandung");
        long one = imports.start(file);
        long other = imports.start(file);
        assertThat(finished(one).accepted() + finished(other).accepted()).isEqualTo(50);
        assertThat(applications.count(ApplicationFilter.ALL)).isEqualTo(50);
    }

    @Test
    void writesNothingOfAFileThatFails() throws Exception {
        ImportReport failed =
                finished(imports.start("Nama Lengkap,Provinsi,Nama Wali\nA,B,C".getBytes(StandardCharsets.UTF_8)));
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.failure()).isEqualTo("MISSING_HEADINGS");
        assertThat(failed.missing()).contains("BIRTH_DATE");
        assertThat(applications.count(ApplicationFilter.ALL)).isZero();
        assertThat(count("select count(*) from nomination_content where import_id = " + failed.id()))
                .isZero();
    }

    @Test
    void takesUpWhatADeadNodeLeftBehind() throws Exception {
        sql(
                "with left_behind as (insert into nomination_import (id, congress_id, account_id, state, attempts, row_count,"
                        + " checked, accepted, created_at, alive_at, version) values (-" + congress + ", " + congress
                        + ", "
                        + organizer.accountId()
                        + ", 'RUNNING', 1, 0, 0, 0, now(), now() - interval '2 min', 1) returning id)"
                        + " insert into nomination_content select id, decode('"
                        + java.util.HexFormat.of().formatHex(csv(3, "Bali", "Denpasar"))
                        + "', 'hex') from left_behind");
        assertThat(finished(-congress).accepted()).isEqualTo(3);
    }

    @Test
    void letsSiblingsShareAGuardian() throws Exception {
        long before = count("select count(*) from guardian");
        finished(imports.start((HEADINGS + "Ani,12-04-2013,Bali,Denpasar,Wayan Uji " + congress + ",081371435912,\n"
                        + "Budi,12-05-2014,Bali,Denpasar,Wayan Uji " + congress + ",+62 813-7143-5912,w@example.org\n")
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(count("select count(*) from guardian")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("L3 admits nobody before the guardian has consented")
    void admitsNobodyBeforeConsent() {
        long id = nominate("Ani");
        assertThatThrownBy(() -> admissions.admit(id, version(id))).hasMessage("delegates.consent-missing");
        decide(id, true);
        admissions.admit(id, version(id));
        assertThat(applications.find(id).application().getStatus()).isEqualTo(ApplicationStatus.ADMITTED);
        assertThat(taken("51")).isEqualTo(1);
    }

    @Test
    @DisplayName("Part of S2: locks the account and frees the place at once when consent is withdrawn")
    void locksAtOnceWhenConsentIsWithdrawn() {
        long id = nominate("Ani");
        decide(id, true);
        long account = admissions.admit(id, version(id));
        decide(id, false);
        assertThat(accounts.find(account).getStatus().name()).isEqualTo("LOCKED");
        assertThat(applications.find(id).application().getStatus()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(taken("51")).isZero();
    }

    @Test
    void showsAnOfficerNoOtherProvince() {
        long id = nominate("Ani");
        current.set(new Caller(organizer.accountId(), "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), "32", null));
        assertThatThrownBy(() -> applications.find(id)).hasMessage("delegates.no-application");
        assertThat(applications.count(ApplicationFilter.ALL)).isZero();
        assertThat(quotas.visible()).hasSize(1);
        assertThatThrownBy(() -> nominate("Budi")).hasMessage("congress.phase-closed");
    }

    @Test
    void refusesToShrinkAQuotaBelowWhatIsTaken() {
        long id = nominate("Ani");
        decide(id, true);
        admissions.admit(id, version(id));
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
        long version = congresses.find(congress).getVersion();
        assertThatThrownBy(() -> congresses.change(
                        congress,
                        version,
                        new PlanCongress("Kongres", LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1)))
                .hasMessage("delegates.quota-below-taken");
    }

    @Test
    void givesTheLastPlaceOnceHoweverManyAsk() throws Exception {
        List<Long> ids = new ArrayList<>();
        List<Long> versions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ids.add(nominate("Anak " + (char) ('A' + i)));
            decide(ids.get(i), true);
            versions.add(version(ids.get(i)));
        }
        sql("update quota set places = 1 where congress_id = " + congress + " and province_code = '51'");
        List<String> outcomes = atOnce(ids.size(), turn -> {
            try {
                admissions.admit(ids.get(turn), versions.get(turn));
                return "admitted";
            } catch (DomainException refusal) {
                return refusal.code();
            }
        });
        assertThat(outcomes).containsOnlyOnce("admitted").containsOnly("admitted", "delegates.quota-full");
        assertThat(taken("51")).isEqualTo(1);
    }

    @Test
    void wouldGiveTheLastPlaceToAllWithoutTheLock() throws Exception {
        // The control: the admission's own entity and statements, and nothing missing but "for update".
        sql("update quota set places = 1 where congress_id = " + congress + " and province_code = '51'");
        CyclicBarrier read = new CyclicBarrier(4);
        List<String> outcomes = atOnce(4, turn -> {
            transaction.begin();
            Quota quota = em.find(Quota.class, new Quota.Key(congress, "51"));
            read.await();
            quota.take();
            transaction.commit();
            return "taken";
        });
        assertThat(outcomes).hasSize(4).containsOnly("taken");
        assertThat(taken("51")).isEqualTo(1);
    }

    private interface Turn {
        String take(int turn) throws Exception;
    }

    private List<String> atOnce(int number, Turn turn) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        CyclicBarrier start = new CyclicBarrier(number);
        List<Future<String>> running = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int mine = i;
            running.add(threads.submit(() -> {
                start.await();
                return inRequest(() -> turn.take(mine));
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : running) {
            outcomes.add(one.get());
        }
        threads.shutdown();
        return outcomes;
    }

    private String inRequest(java.util.concurrent.Callable<String> work) throws Exception {
        var requests = jakarta.enterprise
                .inject
                .spi
                .CDI
                .current()
                .select(jakarta.enterprise.context.control.RequestContextController.class)
                .get();
        boolean mine = requests.activate();
        try {
            current.set(organizer);
            return work.call();
        } finally {
            if (mine) {
                requests.deactivate();
            }
        }
    }

    private long nominate(String name) {
        return nominations.nominate(new NominateChild(
                name,
                null,
                "12 April 2013",
                "P",
                "Bali",
                "Denpasar",
                null,
                null,
                "Wayan",
                "Ibu",
                "081371435912",
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private void decide(long applicationId, boolean give) {
        long person = applications.find(applicationId).application().getPersonId();
        String link = guardians.linkPath(person);
        consents.decide(
                link.substring(link.indexOf('=') + 1),
                new DecideConsent(
                        Map.of(Purpose.PARTICIPATION, give),
                        Map.of(
                                Purpose.PARTICIPATION,
                                consents.texts().get(Purpose.PARTICIPATION).getId()),
                        Channel.LINK,
                        "id"));
    }

    private long version(long applicationId) {
        return applications.find(applicationId).application().getVersion();
    }

    private int taken(String province) {
        return quotas.visible().stream()
                .filter(quota -> quota.getProvinceCode().equals(province))
                .mapToInt(Quota::getTaken)
                .sum();
    }

    private ImportReport finished(long importId) throws InterruptedException {
        Instant giveUp = Instant.now().plus(Duration.ofSeconds(90));
        while (imports.find(importId).isRunning() && Instant.now().isBefore(giveUp)) {
            Thread.sleep(100);
        }
        return imports.find(importId);
    }

    private static byte[] csv(int rows, String province, String regency) {
        StringBuilder csv = new StringBuilder(HEADINGS);
        for (int i = 0; i < rows; i++) {
            csv.append("Anak ")
                    .append((char) ('A' + i % 26))
                    .append((char) ('A' + i / 26))
                    .append(",12-04-2013,")
                    .append(province)
                    .append(',')
                    .append(regency)
                    .append(",Wali,081371435912,\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet row = prepared.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
