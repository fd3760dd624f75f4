package id.suara.delegates;

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
import id.suara.kernel.Role;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** A congress of a test's own, with an organizer who acts in it and the steps that lead to a place. */
@Dependent
class TrialCongress {

    @Inject
    Congresses congresses;

    @Inject
    Nominations nominations;

    @Inject
    Applications applications;

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

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    private Caller organizer;
    private long id;

    /** It becomes the current one, and the organizer the caller. */
    void begin() {
        actAs(Role.ADMINISTRATOR, Role.ORGANIZER);
        id = congresses.plan(new PlanCongress(
                "Kongres " + System.nanoTime(), LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1000));
        long account = accounts.invite(
                new InviteAccount("uji-" + System.nanoTime(), "Panitia", "id", Set.of(Role.ORGANIZER), null, null));
        organizer = new Caller(account, "Panitia", Set.of(Role.ORGANIZER), null, null);
        actAsOrganizer();
    }

    long id() {
        return id;
    }

    Caller organizer() {
        return organizer;
    }

    /** @return the account of another organizer */
    long another() {
        Caller now = current.get();
        actAs(Role.ADMINISTRATOR);
        long account = accounts.invite(
                new InviteAccount("uji-" + System.nanoTime(), "Rekan", "id", Set.of(Role.ORGANIZER), null, null));
        current.set(now);
        return account;
    }

    void actAsOrganizer() {
        current.set(organizer);
    }

    void actAsOfficer(String province) {
        current.set(new Caller(organizer.accountId(), "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), province, null));
    }

    void actAs(Role... roles) {
        current.set(new Caller(null, "test", Set.of(roles), null, null));
    }

    /** A girl of Denpasar. @return her application's id */
    long nominate(String name) {
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

    void decide(long applicationId, boolean give) {
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

    long version(long applicationId) {
        return applications.find(applicationId).application().getVersion();
    }

    int taken(String province) {
        return quotas.visible().stream()
                .filter(quota -> quota.getProvinceCode().equals(province))
                .mapToInt(Quota::getTaken)
                .sum();
    }

    void places(String province, int places) throws SQLException {
        sql("update quota set places = " + places + " where congress_id = " + id + " and province_code = '" + province
                + "'");
    }

    interface Turn {
        String take(int turn) throws Exception;
    }

    /** All begin together, each in a request of its own, as the organizer. */
    List<String> atOnce(int number, Turn turn) throws Exception {
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

    private String inRequest(Callable<String> work) throws Exception {
        RequestContextController requests =
                CDI.current().select(RequestContextController.class).get();
        boolean mine = requests.activate();
        try {
            actAsOrganizer();
            return work.call();
        } finally {
            if (mine) {
                requests.deactivate();
            }
        }
    }

    void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet row = prepared.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
