package id.suara.congress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kabupaten (regency) or kota (city). */
@Entity
@Table(name = "regency")
public class Regency {

    public enum Kind {
        KABUPATEN,
        KOTA
    }

    @Id
    private String code;

    @Column(name = "province_code")
    private String provinceCode;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private long population;

    protected Regency() {}

    /** {@code 11.01}: the province's two digits, a dot, two more. */
    public String getCode() {
        return code;
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    /** With its kind before it: {@code Kabupaten Bogor}, {@code Kota Bogor}. */
    public String getName() {
        return name;
    }

    public String getShortName() {
        return shortName;
    }

    public Kind getKind() {
        return kind;
    }
}
