package id.suara.delegates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks once at everything that waits or is overdue. Several may run at a time, on any node. One that fails is passed over
 * until the next round: a province whose numbers are broken keeps nobody elsewhere waiting.
 */
@ApplicationScoped
public class OfferRound {

    private static final Logger LOG = Logger.getLogger(OfferRound.class.getName());

    private interface Step {
        boolean take(Set<Long> passedOver);
    }

    @Inject
    Offers offers;

    @ActivateRequestContext
    public void run() {
        untilNothingIsLeft("overdue offers", offers::lapseNext);
        for (String province : offers.provincesWithRoom()) {
            untilNothingIsLeft("province " + province, passedOver -> offers.offerNext(province, passedOver));
        }
    }

    private static void untilNothingIsLeft(String what, Step step) {
        Set<Long> passedOver = new TreeSet<>();
        Throwable first = null;
        boolean more = true;
        while (more) {
            try {
                more = step.take(passedOver);
            } catch (OfferFailed failed) {
                first = first == null ? failed.getCause() : first;
                more = passedOver.add(failed.applicationId());
            } catch (RuntimeException fault) {
                first = fault;
                more = false;
            }
        }
        if (first != null) {
            LOG.log(
                    Level.WARNING,
                    "This round of offers passed over something in {0}, applications {1}: {2}",
                    new Object[] {what, passedOver, OfferFailed.kinds(first)});
        }
    }
}
