package id.suara.delegates;

import id.suara.delegates.intake.Mode;

/** Narrows the desk; null narrows nothing.
 *
 *  @param name a part of the child's name, in any case */
public record ApplicationFilter(ApplicationStatus status, String provinceCode, Mode mode, String name) {

    public static final ApplicationFilter ALL = new ApplicationFilter(null, null, null, null);
}
