package id.suara.platform.start;

import id.suara.safeguarding.units.OfficeType;
import id.suara.safeguarding.units.RegisterUnit;
import id.suara.safeguarding.units.UnitKind;
import id.suara.safeguarding.units.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;

/** Invented units of one city and its province, whose numbers nobody has. */
@ApplicationScoped
class DemoUnits {

    @Inject
    Units units;

    /** The caller is an organizer. */
    void register() {
        for (CSVRecord row : DemoSheet.rows("/demo/units.csv")) {
            String type = row.get("office_type");
            units.register(new RegisterUnit(
                    UnitKind.valueOf(row.get("kind")),
                    type == null ? null : OfficeType.valueOf(type),
                    row.get("province"),
                    row.get("regency"),
                    row.get("name"),
                    row.get("phone"),
                    row.get("hours"),
                    LocalDate.parse(row.get("checked_on"))));
        }
    }
}
