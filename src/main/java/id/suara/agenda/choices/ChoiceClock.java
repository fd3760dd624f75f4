package id.suara.agenda.choices;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every two minutes, on every node, for seats that those in line could have by now. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ChoiceClock {

    @Inject
    ChoiceWatch watch;

    @Schedule(hour = "*", minute = "*/2", second = "20", persistent = false)
    public void look() {
        watch.lookAgain();
    }
}
