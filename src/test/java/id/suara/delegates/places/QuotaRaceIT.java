package id.suara.delegates.places;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.delegates.TrialCongress;
import id.suara.delegates.intake.Mode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The control of the admissions' concurrency test: what happens when the lock is off. */
@ExtendWith(ArquillianExtension.class)
class QuotaRaceIT {

    @Inject
    TrialCongress trial;

    @Inject
    TransactionManager transaction;

    @PersistenceContext
    EntityManager em;

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void wouldGiveTheLastPlaceToAllWithoutTheLock() throws Exception {
        // The control: the admission's own entity and statements, and nothing missing but "for update".
        trial.places("51", 1);
        CyclicBarrier read = new CyclicBarrier(4);
        List<String> outcomes = trial.atOnce(4, turn -> {
            transaction.begin();
            Quota quota = em.find(Quota.class, new Quota.Key(trial.id(), "51"));
            read.await();
            quota.take(Mode.ONLINE, false);
            transaction.commit();
            return "taken";
        });
        assertThat(outcomes).hasSize(4).containsOnly("taken");
        assertThat(trial.taken("51")).isEqualTo(1);
    }
}
