package id.suara.platform.start;

import id.suara.agenda.commissions.MemberRow;
import id.suara.agenda.commissions.Members;
import id.suara.congress.Congresses;
import id.suara.programme.parts.CommissionRow;
import id.suara.programme.parts.Commissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The delegates of the demonstration in their commissions, but for one whom nobody has thought of yet. */
@ApplicationScoped
class DemoAgenda {

    @Inject
    Members members;

    @Inject
    Commissions commissions;

    @Inject
    Congresses congresses;

    /** The caller is an organizer. */
    void arrange() {
        List<CommissionRow> all = commissions.all(congresses.requireCurrent().getId());
        List<MemberRow> delegates = members.all();
        for (int i = 0; i + 1 < delegates.size(); i++) {
            members.put(
                    delegates.get(i).applicationId(), all.get(i % all.size()).id());
        }
    }
}
