package id.suara.consent.paper;

import id.suara.kernel.Seal;
import id.suara.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals scans under a key of their own, each bound to its child. Without {@code SUARA_SECRET} no scan opens ever again. */
@ApplicationScoped
public class ScanSeal {

    private static final String PURPOSE = "suara consent scans 1";

    @Inject
    Settings settings;

    Seal.Sealed seal(byte[] file, long personId) {
        return Seal.of(settings.secret(), PURPOSE).seal(file, personId);
    }

    /** @throws IllegalStateException for one that was changed, or sealed under another secret or for another child */
    byte[] open(Seal.Sealed sealed, long personId) {
        return Seal.of(settings.secret(), PURPOSE).open(sealed, personId);
    }
}
