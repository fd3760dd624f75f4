package id.suara.webinars.talk;

import id.suara.kernel.DomainException;
import id.suara.webinars.Holder;
import id.suara.webinars.Joining;
import id.suara.webinars.OwnRegistrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Who takes part in the talk of a webinar, by either of their links. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Attending {

    /** @param inside whether they came by the link into the meeting */
    record Guest(Holder holder, boolean inside) {}

    @Inject
    Joining joining;

    @Inject
    OwnRegistrations own;

    /** @throws DomainException as {@link OwnRegistrations#holder}; {@code webinars.no-place} (conflict) */
    Guest require(String link) {
        Guest guest = joining.holder(link)
                .map(holder -> new Guest(holder, true))
                .orElseGet(() -> new Guest(own.holder(link), false));
        if (!guest.holder().attending()) {
            throw DomainException.conflict("webinars.no-place");
        }
        return guest;
    }
}
