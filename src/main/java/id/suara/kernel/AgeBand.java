package id.suara.kernel;

import java.time.LocalDate;
import java.time.Period;

/** As much as anyone is told of a child's age (S9), and the one for whom a text is written (S5). */
public enum AgeBand {
    UP_TO_12("10-12"),
    UP_TO_15("13-15"),
    UP_TO_17("16-17");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    /** A child younger or older than the bands is told the nearest one. */
    public static AgeBand of(LocalDate birthDate, LocalDate today) {
        int age = Period.between(birthDate, today).getYears();
        return age <= 12 ? UP_TO_12 : age <= 15 ? UP_TO_15 : UP_TO_17;
    }

    /** In years, such as {@code 13-15}; the same in both languages. */
    public String label() {
        return label;
    }
}
