package id.suara.agenda.choices;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * All optional sessions of the current release, as one delegate finds them.
 *
 * @param choices by time
 * @param open whether sessions may be chosen now
 * @param opensAt when they may be chosen first; null for once that has been, and while nobody knows
 * @param zone whose time the delegate goes by
 */
public record OwnChoices(List<Choice> choices, boolean open, Instant opensAt, ZoneId zone, ZoneId congressZone)
        implements Serializable {}
