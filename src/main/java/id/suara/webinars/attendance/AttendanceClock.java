package id.suara.webinars.attendance;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Forgets reports at night, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AttendanceClock {

    @Inject
    AttendanceErasure erasure;

    @Schedule(hour = "2", minute = "23", timezone = "Asia/Jakarta", persistent = false)
    public void night() {
        erasure.forgetReports();
    }
}
