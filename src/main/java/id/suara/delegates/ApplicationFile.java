package id.suara.delegates;

import id.suara.consent.Assent;
import id.suara.consent.ConsentStanding;
import id.suara.consent.Guardian;
import id.suara.consent.Purpose;
import id.suara.identity.Person;
import java.util.List;
import java.util.Map;

/** Everything a desk shows of one application.
 *
 *  @param assent what the child said last themself, null while they have not been asked
 *  @param login the delegate's login name, null before the admission
 *  @param asksHelp whether there is a note on help wanted; what it says is read apart, and logged
 *  @param corrections what the office has to mend; empty unless it was returned */
public record ApplicationFile(
        Application application,
        Person child,
        Guardian guardian,
        Map<Purpose, ConsentStanding> consents,
        Assent assent,
        String login,
        boolean asksHelp,
        List<ApplicationCorrection> corrections) {}
