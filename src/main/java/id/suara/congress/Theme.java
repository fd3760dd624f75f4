package id.suara.congress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;

@Entity
@Table(name = "theme")
public class Theme {

    /** The code of "other", offered beside the congress's own themes always (S4). */
    public static final String OTHER = "other";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "congress_id")
    private long congressId;

    private String code;

    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private int position;

    private boolean sensitive;

    @Version
    private long version;

    protected Theme() {}

    static Theme of(Congress congress, int position, Cluster cluster) {
        Theme theme = new Theme();
        theme.congressId = congress.getId();
        theme.position = position;
        theme.code = cluster.code();
        theme.name = cluster.text();
        theme.nameEn = cluster.textEn();
        theme.sensitive = cluster.isSensitive();
        return theme;
    }

    /** Whether two moderators read what is written about it before it is public. */
    void mark(boolean asSensitive) {
        sensitive = asSensitive;
    }

    public boolean isSensitive() {
        return sensitive;
    }

    public String getCode() {
        return code;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
