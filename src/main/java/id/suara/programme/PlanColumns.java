package id.suara.programme;

import id.suara.kernel.AgeBand;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;

/** A {@link SessionPlan} as a row of the draft and a row of a release keep it, but for commissions and speakers. */
@Embeddable
public class PlanColumns {

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    private String description;

    @Column(name = "description_en")
    private String descriptionEn;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "track_id")
    private Long trackId;

    @Column(name = "room_id")
    private Long roomId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private Integer capacity;

    private String languages;

    @Column(name = "age_bands")
    private String ageBands;

    private String services;

    protected PlanColumns() {}

    public static PlanColumns of(SessionPlan plan) {
        PlanColumns columns = new PlanColumns();
        columns.title = plan.title();
        columns.titleEn = plan.titleEn();
        columns.description = plan.description();
        columns.descriptionEn = plan.descriptionEn();
        columns.kind = plan.kind();
        columns.audience = plan.audience();
        columns.trackId = plan.trackId();
        columns.roomId = plan.roomId();
        columns.startsAt = plan.startsAt();
        columns.endsAt = plan.endsAt();
        columns.capacity = plan.capacity();
        columns.languages = WordList.join(plan.languages());
        columns.ageBands = WordList.join(plan.ageBands());
        columns.services = WordList.join(plan.services());
        return columns;
    }

    public SessionPlan plan(Set<Long> commissions, Set<Long> speakers) {
        return new SessionPlan(
                title,
                titleEn,
                description,
                descriptionEn,
                kind,
                audience,
                trackId,
                commissions,
                roomId,
                startsAt,
                endsAt,
                capacity,
                WordList.parse(Language.class, languages),
                WordList.parse(AgeBand.class, ageBands),
                WordList.parse(AccessService.class, services),
                speakers);
    }
}
