package id.suara.webinars.series;

import java.io.Serializable;
import java.util.List;

/**
 * A series as those see it who plan it.
 *
 * @param webinars their ids, the earliest first, those that were cancelled too
 */
public record SeriesPlan(long id, PlanSeries plan, List<Long> webinars, long version) implements Serializable {}
