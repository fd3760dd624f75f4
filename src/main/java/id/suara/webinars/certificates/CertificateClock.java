package id.suara.webinars.certificates;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks at the register at night, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class CertificateClock {

    @Inject
    CertificateErasure erasure;

    @Schedule(hour = "2", minute = "29", timezone = "Asia/Jakarta", persistent = false)
    public void night() {
        erasure.eraseOld();
    }
}
