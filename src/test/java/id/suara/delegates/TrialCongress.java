package id.suara.delegates;

import id.suara.congress.Congresses;
import id.suara.congress.PlanCongress;
import id.suara.consent.Channel;
import id.suara.consent.Consents;
import id.suara.consent.DecideConsent;
import id.suara.consent.Guardians;
import id.suara.consent.Purpose;
import id.suara.delegates.places.Quota;
import id.suara.delegates.places.Quotas;
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
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
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
public class TrialCongress {

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

    @Resource
    TransactionSynchronizationRegistry transactions;

    private Caller organizer;
    private long id;

    /** It becomes the current one, and the organizer the caller. */
    public void begin() {
        actAs(Role.ADMINISTRATOR, Role.ORGANIZER);
        id = congresses.plan(new PlanCongress(
                "Kongres " + System.nanoTime(), LocalDate.of(2027, 9, 21), LocalDate.of(2027, 9, 23), 10, 1000));
        long account = accounts.invite(
                new InviteAccount("uji-" + System.nanoTime(), "Panitia", "id", Set.of(Role.ORGANIZER), null, null));
        organizer = new Caller(account, "Panitia", Set.of(Role.ORGANIZER), null, null);
        actAsOrganizer();
    }

    public long id() {
        return id;
    }

    public Caller organizer() {
        return organizer;
    }

    /** @return the account of another organizer */
    public long another() {
        Caller now = current.get();
        actAs(Role.ADMINISTRATOR);
        long account = accounts.invite(
                new InviteAccount("uji-" + System.nanoTime(), "Rekan", "id", Set.of(Role.ORGANIZER), null, null));
        current.set(now);
        return account;
    }

    public void actAsOrganizer() {
        current.set(organizer);
    }

    public void actAsOfficer(String province) {
        current.set(new Caller(organizer.accountId(), "Dinsos", Set.of(Role.PROVINCIAL_OFFICER), province, null));
    }

    public void actAs(Role... roles) {
        current.set(new Caller(null, "test", Set.of(roles), null, null));
    }

    /** A girl of Denpasar. @return her application's id */
    public long nominate(String name) {
        return nominate(name, null);
    }

    /** @param help what the child asks for, null for nothing */
    public long nominate(String name, String help) {
        return nominations.nominate(child(name, help));
    }

    /** One of another family than those of {@link #nominate}, whose guardian consented. @return the application's id */
    public long stranger(String name) {
        long id = nominations.nominate(child(name, "Made", null));
        decide(id, true);
        return id;
    }

    public static NominateChild child(String name, String help) {
        return child(name, "Wayan", help);
    }

    static NominateChild child(String name, String guardian, String help) {
        return new NominateChild(
                name,
                null,
                "12 April 2013",
                "P",
                "Bali",
                "Denpasar",
                null,
                null,
                guardian,
                "Ibu",
                "081371435912",
                null,
                null,
                null,
                null,
                help,
                null);
    }

    /** One whose guardian consented. @return the application's id */
    public long reviewable(String name) {
        long id = nominate(name);
        decide(id, true);
        return id;
    }

    /** As {@link #reviewable}, with a guardian who is reached by mail. */
    public long written(String name) {
        long nominated = nominations.nominate(new NominateChild(
                name,
                null,
                "12 April 2013",
                "P",
                "Bali",
                "Denpasar",
                null,
                null,
                "Wayan " + name,
                "Ibu",
                null,
                "wali-" + System.nanoTime() + "@example.org",
                null,
                null,
                null,
                null,
                null));
        decide(nominated, true);
        return nominated;
    }

    /** One of a province, whose guardian consented and is reached by that address. @return the application's id */
    public long of(String province, String regency, String name, String address) {
        long nominated = nominations.nominate(new NominateChild(
                name,
                null,
                "12 April 2013",
                "P",
                province,
                regency,
                null,
                null,
                "Wayan",
                "Ibu",
                null,
                address,
                null,
                null,
                null,
                null,
                null));
        decide(nominated, true);
        return nominated;
    }

    /** The value of the guardian's link for that child. */
    public String link(long applicationId) {
        String path = guardians.linkPath(
                applications.find(applicationId).application().getPersonId());
        return path.substring(path.indexOf('=') + 1);
    }

    /** The child's. */
    public long person(long applicationId) {
        return applications.find(applicationId).application().getPersonId();
    }

    public ApplicationStatus status(long applicationId) {
        return applications.find(applicationId).application().getStatus();
    }

    public void decide(long applicationId, boolean give) {
        consents.decide(
                link(applicationId),
                new DecideConsent(
                        Map.of(Purpose.PARTICIPATION, give),
                        Map.of(
                                Purpose.PARTICIPATION,
                                consents.texts().get(Purpose.PARTICIPATION).getId()),
                        Channel.LINK,
                        "id"));
    }

    public long version(long applicationId) {
        return applications.find(applicationId).application().getVersion();
    }

    public int taken(String province) {
        return quotas.visible().stream()
                .filter(quota -> quota.getProvinceCode().equals(province))
                .mapToInt(Quota::getTaken)
                .sum();
    }

    /** Children of Denpasar whose guardian consented, looked at by nobody yet; one guardian for all of them.
     *
     *  @return their applications' ids */
    public List<Long> crowd(int number) throws SQLException {
        sql("with one_guardian as (insert into guardian (id, name, phone, language, created_at, version) values"
                + " (nextval('suara_id'), 'Wayan', '+6281371435912', 'id', now(), 1) returning id),"
                + " child as (insert into person (id, full_name, nickname, birth_date, province_code, regency_code,"
                + " created_at, version) select nextval('suara_id'), 'Anak ' || n, 'Anak', date '2013-04-12', '51', '51.71',"
                + " now(), 1 from generate_series(1, " + number + ") n returning id),"
                + " cared as (insert into guardianship (person_id, guardian_id, relation, edition, asked_at, version)"
                + " select child.id, one_guardian.id, 'MOTHER', 1, now(), 1 from child, one_guardian),"
                + " given as (insert into consent (id, person_id, purpose, status, decided_at, version, text_id) select"
                + " nextval('suara_id'), id, 'PARTICIPATION', 'GIVEN', now(), 1, (select id from consent_text where purpose"
                + " = 'PARTICIPATION' order by edition desc limit 1) from child)"
                + " insert into application (id, congress_id, person_id, province_code, identity_key, mode, selection_path,"
                + " status, nominated_at, version) select nextval('suara_id'), " + id + ", id, '51', 'crowd ' || id,"
                + " 'ONLINE', 'SOCIAL_OFFICE', 'IN_REVIEW', now(), 1 from child");
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement prepared =
                        connection.prepareStatement("select id from application where congress_id = " + id
                                + " and identity_key like 'crowd %'" + " order by id");
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    public void places(String province, int places) throws SQLException {
        sql("update quota set places = " + places + " where congress_id = " + id + " and province_code = '" + province
                + "'");
    }

    public interface Turn {
        String take(int turn) throws Exception;
    }

    /** All begin together, each in a request of its own, as the organizer. */
    public List<String> atOnce(int number, Turn turn) throws Exception {
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

    public interface Deed {
        void take() throws Exception;
    }

    /** One transaction, of which nothing is left. */
    @Transactional
    public void undone(Deed deed) throws Exception {
        try {
            deed.take();
        } finally {
            transactions.setRollbackOnly();
        }
    }

    public void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    /** The first cell, as text. */
    public String text(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet row = prepared.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    public long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(query);
                ResultSet row = prepared.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
