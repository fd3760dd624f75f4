package id.suara.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.Role;
import id.suara.kernel.Subject;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AuditLogIT {

    @Inject
    Event<Deed> deeds;

    @Inject
    CurrentCaller current;

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    private final long thing = System.nanoTime();

    @AfterEach
    void theTestIsNobody() {
        current.set(Caller.system());
    }

    @Test
    @DisplayName("L15 an entry says who, when, what and from where")
    void anEntrySaysWhoWhenWhatAndFromWhere() throws Exception {
        current.set(new Caller(4711L, "Kak Uji", Set.of(Role.ORGANIZER), null, "192.0.2.7"));
        transaction.begin();
        deeds.fire(Deed.of("tests.done", new Subject("thing", thing), "detail"));
        transaction.commit();

        Object[] entry =
                (Object[]) em.createNativeQuery("select e.account_id, e.actor, e.action, e.details, o.address, e.at"
                                + " from audit_entry e join audit_origin o on o.audit_entry_id = e.id"
                                + " where e.subject_kind = 'thing' and e.subject_id = ?1")
                        .setParameter(1, thing)
                        .getSingleResult();
        assertThat(entry)
                .startsWith(4711L, "Kak Uji", "tests.done", "detail", "192.0.2.7")
                .doesNotContainNull();
    }

    @Test
    @DisplayName(
            "Part of S2: a child stands in the log by the account's id and under no name, for it cannot be erased there")
    void aChildStandsInItUnderNoName() throws Exception {
        current.set(new Caller(4712L, "Ketut", Set.of(Role.DELEGATE), null, "192.0.2.7"));
        transaction.begin();
        deeds.fire(Deed.of("tests.done", new Subject("thing", thing)));
        transaction.commit();

        assertThat((Object[]) em.createNativeQuery(
                                "select account_id, actor from audit_entry where subject_kind = 'thing' and subject_id = ?1")
                        .setParameter(1, thing)
                        .getSingleResult())
                .containsExactly(4712L, "delegate");
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() throws Exception {
        transaction.begin();
        deeds.fire(Deed.of("tests.undone", new Subject("thing", thing)));
        transaction.rollback();

        List<?> entries = em.createNativeQuery("select 1 from audit_entry where subject_id = ?1")
                .setParameter(1, thing)
                .getResultList();
        assertThat(entries).isEmpty();
    }

    @Test
    @DisplayName("L15 the database refuses to change, delete or empty the log")
    void theDatabaseRefusesToChangeTheLog() throws Exception {
        transaction.begin();
        deeds.fire(Deed.of("tests.done", new Subject("thing", thing)));
        transaction.commit();

        for (String attempt : List.of(
                "update audit_entry set actor = 'x' where subject_id = " + thing,
                "delete from audit_entry where subject_id = " + thing,
                "truncate audit_entry cascade")) {
            assertThatThrownBy(() -> {
                        transaction.begin();
                        try {
                            em.createNativeQuery(attempt).executeUpdate();
                        } finally {
                            transaction.rollback();
                        }
                    })
                    .as(attempt)
                    .hasStackTraceContaining("append-only");
        }
    }
}
