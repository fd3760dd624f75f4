package id.suara.moderation.silence;

import id.suara.ideas.IdeaEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops a child's sending, or a silence, in the middle of its transaction, until a test lets it go on. */
@ApplicationScoped
public class Standstill {

    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private volatile long sending;
    private volatile long silencing;
    private volatile CountDownLatch reached;
    private volatile CountDownLatch goOn;

    void atSending(long account) {
        arm();
        sending = account;
    }

    void atSilence(long account) {
        arm();
        silencing = account;
    }

    private void arm() {
        reached = new CountDownLatch(1);
        goOn = new CountDownLatch(1);
        sending = 0;
        silencing = 0;
    }

    void await() throws InterruptedException {
        if (!reached.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody came");
        }
    }

    void letGo() {
        goOn.countDown();
    }

    void on(@Observes @Priority(LAST) IdeaEvent.Submitted sent) throws InterruptedException {
        stop(sent.authorId() == sending);
    }

    /** After whoever locks the author's row. */
    void on(@Observes @Priority(LAST) SilenceEvent.Beginning silence) throws InterruptedException {
        stop(silence.accountId() == silencing);
    }

    private void stop(boolean here) throws InterruptedException {
        if (here) {
            reached.countDown();
            goOn.await(20, TimeUnit.SECONDS);
        }
    }
}
