package id.suara.reporting;

import java.io.Serializable;

/**
 * One province's numbers.
 *
 * @param nominated every application but withdrawn ones
 * @param gap null where nothing is missing
 */
public record CoverageRow(
        String province, int places, int nominated, int consented, int admitted, int confirmed, CoverageGap gap)
        implements Serializable {}
