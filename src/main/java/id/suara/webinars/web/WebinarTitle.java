package id.suara.webinars.web;

import id.suara.webinars.PlanWebinar;
import id.suara.webinars.Webinars;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Of which webinar a page of its team is. */
@Named("webinarTitle")
@RequestScoped
public class WebinarTitle {

    @Inject
    Webinars webinars;

    /** @throws id.suara.kernel.DomainException as {@link Webinars#find} */
    public String of(long webinarId, Locale reader) {
        PlanWebinar plan = webinars.find(webinarId).plan();
        return reader.getLanguage().equals("en") ? plan.titleEn() : plan.title();
    }
}
