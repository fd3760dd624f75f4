package id.suara.congress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

@Entity
@Table(name = "congress")
public class Congress {

    /** L1: a child is one who is not yet 18. */
    public static final int ADULT_AGE = 18;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "min_age")
    private int minAge;

    private int places;

    @Column(name = "is_current")
    private boolean current;

    @Version
    private long version;

    protected Congress() {}

    static Congress planned(PlanCongress plan) {
        Congress congress = new Congress();
        congress.timeZone = "Asia/Jakarta";
        congress.change(plan);
        return congress;
    }

    void change(PlanCongress plan) {
        name = plan.name().strip();
        firstDay = plan.firstDay();
        lastDay = plan.lastDay();
        minAge = plan.minAge();
        places = plan.places();
    }

    void makeCurrent() {
        current = true;
    }

    void makePast() {
        current = false;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public int getMinAge() {
        return minAge;
    }

    /** How many delegates the nation sends in all. */
    public int getPlaces() {
        return places;
    }

    public boolean isCurrent() {
        return current;
    }

    public long getVersion() {
        return version;
    }

    /** Age in whole years on the congress's first day; the 18th birthday that day counts as 18 (L1). */
    public int ageOnFirstDay(LocalDate birthDate) {
        return Period.between(birthDate, firstDay).getYears();
    }
}
