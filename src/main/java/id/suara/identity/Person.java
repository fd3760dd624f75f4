package id.suara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A child. Others see a pen name and the province, never what stands here (S9). */
@Entity
@Table(name = "person")
public class Person {

    /** What stands in the place of a name that was erased. */
    public static final String ERASED = "–";

    public enum Sex {
        FEMALE,
        MALE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "full_name")
    private String fullName;

    private String nickname;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "regency_code")
    private String regencyCode;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Version
    private long version;

    protected Person() {}

    /** @param sex may be null: it is asked for room groups only */
    public static Person registered(
            String fullName,
            String nickname,
            LocalDate birthDate,
            Sex sex,
            String provinceCode,
            String regencyCode,
            Instant at) {
        Person person = new Person();
        person.fullName = fullName;
        person.nickname = nickname;
        person.birthDate = birthDate;
        person.sex = sex;
        person.provinceCode = provinceCode;
        person.regencyCode = regencyCode;
        person.createdAt = at;
        return person;
    }

    /** What an office had misspelled. */
    public void correct(
            String newFullName,
            String newNickname,
            LocalDate newBirthDate,
            Sex newSex,
            String newProvinceCode,
            String newRegencyCode) {
        fullName = newFullName;
        nickname = newNickname;
        birthDate = newBirthDate;
        sex = newSex;
        provinceCode = newProvinceCode;
        regencyCode = newRegencyCode;
    }

    /** Nothing is left that tells who it was; the region and the year of birth stay, for counts. */
    void erase(Instant at) {
        fullName = ERASED;
        nickname = ERASED;
        birthDate = birthDate.withDayOfYear(1);
        sex = null;
        erasedAt = at;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public Long getId() {
        return id;
    }

    /** As on the certificate; may be a single word. */
    public String getFullName() {
        return fullName;
    }

    public String getNickname() {
        return nickname;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public String getProvinceCode() {
        return provinceCode;
    }

    public String getRegencyCode() {
        return regencyCode;
    }

    /** Whether a text holds a part of the child's own name of three letters or more, in any case. */
    public boolean isNamedIn(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        for (String part : (fullName + " " + nickname).toLowerCase(Locale.ROOT).split("\\s+")) {
            if (part.length() >= 3 && folded.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
