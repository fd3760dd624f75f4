package id.suara.messaging.announcements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Runs something in a transaction of its own, for tests. */
@ApplicationScoped
@Transactional
public class InTransaction {

    public void run(Runnable work) {
        work.run();
    }
}
