package id.suara.webinars;

import java.io.Serializable;

/**
 * A webinar as those see it who plan it.
 *
 * @param taken places
 * @param over whether its time is past
 */
public record WebinarPlan(
        long id, PlanWebinar plan, WebinarStatus status, boolean over, int taken, int waiting, long version)
        implements Serializable {}
