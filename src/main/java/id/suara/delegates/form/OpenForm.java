package id.suara.delegates.form;

import id.suara.congress.Province;
import id.suara.congress.Regency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An empty form. @param closesAt the first instant at which it can no longer be sent
 *  @param firstDay of the congress, on which ages are counted */
public record OpenForm(
        String congress,
        Province province,
        List<Regency> regencies,
        int minAge,
        LocalDate firstDay,
        Instant closesAt,
        List<AskedQuestion> questions) {}
