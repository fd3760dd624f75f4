package id.suara.platform.start;

import id.suara.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Runs once the schema is there, before the first request is answered. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    @Inject
    Settings settings;

    @Inject
    Demonstration demonstration;

    @Inject
    FirstAdministrator administrator;

    @PostConstruct
    void begin() {
        if (settings.isDemo()) {
            demonstration.begin();
        } else {
            administrator.begin();
        }
    }
}
