package id.suara.delegates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Looks once at everything that waits or is overdue. Several may run at a time, on any node. */
@ApplicationScoped
public class OfferRound {

    @Inject
    Offers offers;

    @ActivateRequestContext
    public void run() {
        boolean lapsed = true;
        while (lapsed) {
            lapsed = offers.lapseNext();
        }
        for (String province : offers.provincesWithRoom()) {
            boolean offered = true;
            while (offered) {
                offered = offers.offerNext(province);
            }
        }
    }
}
