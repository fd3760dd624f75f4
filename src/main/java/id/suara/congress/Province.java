package id.suara.congress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Locale;

@Entity
@Table(name = "province")
public class Province {

    @Id
    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String capital;

    @Column(name = "time_zone")
    private String timeZone;

    private String iso;

    private long population;

    protected Province() {}

    /** Two digits, Kemendagri's. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** Of the second half of 2024 (Dukcapil), all ages. */
    public long getPopulation() {
        return population;
    }
}
