package id.suara.agenda.choices;

import id.suara.delegates.intake.Mode;
import id.suara.kernel.AgeBand;
import java.io.Serializable;

/**
 * Who chose a session.
 *
 * @param line the place in line, from 1; 0 for who has a seat
 */
public record Chooser(long applicationId, String nickname, String provinceCode, AgeBand ageBand, Mode mode, int line)
        implements Serializable {}
