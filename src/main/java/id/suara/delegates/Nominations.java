package id.suara.delegates;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.PhaseKind;
import id.suara.delegates.intake.Nominee;
import id.suara.delegates.intake.RowFault;
import id.suara.delegates.intake.RowRules;
import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;

/** Nominating one child at a time. */
@ApplicationScoped
@Transactional
public class Nominations {

    @Inject
    Congresses congresses;

    @Inject
    NominationBook book;

    @Inject
    CurrentCaller current;

    /** Organizers may at any time, provincial officers for their province while the phase is open.
     *
     *  @return the application's id; its guardian is asked for consent
     *  @throws DomainException {@code delegates.row-*} (invalid, with the field) for what is wrong in it; {@code
     *     delegates.row-duplicate} (conflict); {@code congress.phase-closed} */
    public long nominate(@Valid NominateChild child) {
        Congress congress = congresses.requireCurrent();
        Caller caller = current.get();
        DelegatesPolicy.require(
                caller, DelegatesPolicy.Deed.NOMINATE, null, congresses.isOpen(congress.getId(), PhaseKind.NOMINATION));
        RowRules.Verdict verdict =
                book.rules(congress, DelegatesPolicy.visibleProvince(caller)).check(child.row());
        if (!verdict.isGood()) {
            throw refused(verdict.fault());
        }
        Nominee nominee = verdict.nominee();
        book.lockTogether(congress.getId());
        if (!book.known(congress.getId(), List.of(nominee.identityKey())).isEmpty()) {
            throw DomainException.conflict(RowFault.DUPLICATE.code());
        }
        return book.write(congress.getId(), List.of(nominee), null, caller.accountId())
                .get(0);
    }

    /** Whether the caller may nominate now: officers while the phase is open, organizers always. */
    public boolean mayNominate() {
        return DelegatesPolicy.allows(
                current.get(),
                DelegatesPolicy.Deed.NOMINATE,
                null,
                null,
                congresses.isOpen(congresses.requireCurrent().getId(), PhaseKind.NOMINATION));
    }

    /** @return the code of the one province whose children the caller nominates, null for all */
    public String onlyProvince() {
        return DelegatesPolicy.visibleProvince(current.get());
    }

    static DomainException refused(RowFault fault) {
        return fault.field() == null
                ? DomainException.invalid(fault.code())
                : DomainException.invalid(fault.code(), List.of(new FieldError(fault.field(), fault.code())));
    }
}
