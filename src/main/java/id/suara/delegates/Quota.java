package id.suara.delegates;

import id.suara.kernel.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A province's places at one congress. Whoever changes it holds the row's lock. */
@Entity
@Table(name = "quota")
@IdClass(Quota.Key.class)
public class Quota {

    /** For Jakarta Persistence. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long congressId;
        private String provinceCode;

        public Key() {}

        Key(long congressId, String provinceCode) {
            this.congressId = congressId;
            this.provinceCode = provinceCode;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.congressId == congressId
                    && Objects.equals(key.provinceCode, provinceCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(congressId, provinceCode);
        }
    }

    @Id
    @Column(name = "congress_id")
    private long congressId;

    @Id
    @Column(name = "province_code")
    private String provinceCode;

    private int places;

    private int taken;

    protected Quota() {}

    static Quota of(long congressId, String provinceCode, int places) {
        Quota quota = new Quota();
        quota.congressId = congressId;
        quota.provinceCode = provinceCode;
        quota.places = places;
        return quota;
    }

    /** @throws DomainException {@code delegates.quota-below-taken} (conflict, with the number) */
    void resize(int newPlaces) {
        if (newPlaces < taken) {
            throw DomainException.conflict("delegates.quota-below-taken")
                    .with("province", provinceCode)
                    .with("taken", taken)
                    .with("places", newPlaces);
        }
        places = newPlaces;
    }

    /** @throws DomainException {@code delegates.quota-full} (conflict) */
    void take() {
        if (left() == 0) {
            throw DomainException.conflict("delegates.quota-full").with("places", places);
        }
        taken++;
    }

    void free() {
        taken = Math.max(0, taken - 1);
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    public int getPlaces() {
        return places;
    }

    public int getTaken() {
        return taken;
    }

    public int left() {
        return places - taken;
    }
}
