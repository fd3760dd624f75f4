package id.suara.webinars.feedback;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Mixes each night what was said the day before. On every node: the second one finds nothing left. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class FeedbackClock {

    @Inject
    Feedback feedback;

    @Schedule(hour = "2", minute = "47", timezone = "Asia/Jakarta", persistent = false)
    public void night() {
        feedback.mix();
    }
}
