package id.suara.delegates.form;

import java.io.Serializable;
import java.time.Instant;

/** What a guardian told of a child who comes on site. @param emergencyPhone E.164
 *  @param diet null for nothing, and without consent to travel and health data; travel likewise */
public record DetailsRow(
        ShirtSize shirtSize, String emergencyName, String emergencyPhone, String diet, String travel, Instant toldAt)
        implements Serializable {}
