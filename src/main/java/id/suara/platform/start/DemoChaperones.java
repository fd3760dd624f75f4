package id.suara.platform.start;

import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.chaperones.Chaperones;
import id.suara.delegates.chaperones.Pairing;
import id.suara.delegates.chaperones.RecordVetting;
import id.suara.delegates.chaperones.RegisterChaperone;
import id.suara.delegates.chaperones.VettingKind;
import id.suara.delegates.desk.Desk;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.desk.DeskRow;
import id.suara.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Invented chaperones, vetted, with the invented children of their province. */
@ApplicationScoped
class DemoChaperones {

    private static final int MOST = 200;

    @Inject
    Chaperones chaperones;

    @Inject
    Pairing pairing;

    @Inject
    Desk desk;

    /** After the children; the caller is an organizer. */
    void bring() {
        for (CSVRecord row : DemoSheet.rows("/demo/chaperones.csv")) {
            long id = chaperones.register(new RegisterChaperone(
                    row.get("full_name"),
                    row.get("phone"),
                    row.get("email"),
                    row.get("province"),
                    Person.Sex.valueOf(row.get("sex"))));
            chaperones.recordVetting(
                    id,
                    chaperones.find(id).version(),
                    new RecordVetting(
                            VettingKind.valueOf(row.get("kind")),
                            LocalDate.parse(row.get("checked_on")),
                            LocalDate.parse(row.get("valid_until"))));
            Set<String> nicknames = Set.of(row.get("delegates").split(";"));
            desk.page(DeskFilter.ofStatus(ApplicationStatus.ADMITTED), 0, MOST).stream()
                    .filter(child -> child.provinceCode().equals(row.get("province")))
                    .filter(child -> nicknames.contains(child.nickname()))
                    .map(DeskRow::id)
                    .forEach(child -> pairing.pair(child, 0, id));
        }
    }
}
