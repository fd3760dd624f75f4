package id.suara.delegates.web;

import id.suara.consent.ConsentStanding;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.desk.DeskFilter;
import id.suara.delegates.desk.SchoolLevel;
import id.suara.delegates.intake.Mode;
import id.suara.identity.Person.Sex;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** The fields above the desk, as somebody sets them. */
public class FilterForm implements Serializable {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 17;

    private ApplicationStatus status;
    private String province;
    private ConsentStanding consent;
    private Mode mode;
    private Sex sex;
    private Integer ageFrom;
    private Integer ageTo;
    private SchoolLevel level;
    private boolean duplicates;
    private boolean toConfirm;
    private String name;

    DeskFilter filter() {
        return new DeskFilter(status, province, consent, mode, sex, ageFrom, ageTo, level, duplicates, toConfirm, name);
    }

    void show(DeskFilter filter) {
        status = filter.status();
        province = filter.province();
        consent = filter.consent();
        mode = filter.mode();
        sex = filter.sex();
        ageFrom = filter.ageFrom();
        ageTo = filter.ageTo();
        level = filter.level();
        duplicates = filter.duplicates();
        toConfirm = filter.toConfirm();
        name = filter.name();
    }

    /** How many of the fields that are folded away narrow the desk. */
    public int getFolded() {
        int folded = (duplicates ? 1 : 0) + (toConfirm ? 1 : 0);
        for (Object field : new Object[] {consent, mode, sex, ageFrom, ageTo, level}) {
            folded += field == null ? 0 : 1;
        }
        return folded;
    }

    public List<Integer> getAges() {
        return IntStream.rangeClosed(YOUNGEST, OLDEST).boxed().toList();
    }

    public ApplicationStatus[] getStatuses() {
        return ApplicationStatus.values();
    }

    public ConsentStanding[] getConsents() {
        return ConsentStanding.values();
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public SchoolLevel[] getLevels() {
        return SchoolLevel.values();
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    public void setStatus(ApplicationStatus status) {
        this.status = status;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public ConsentStanding getConsent() {
        return consent;
    }

    public void setConsent(ConsentStanding consent) {
        this.consent = consent;
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public Integer getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(Integer ageTo) {
        this.ageTo = ageTo;
    }

    public SchoolLevel getLevel() {
        return level;
    }

    public void setLevel(SchoolLevel level) {
        this.level = level;
    }

    public boolean isDuplicates() {
        return duplicates;
    }

    public void setDuplicates(boolean duplicates) {
        this.duplicates = duplicates;
    }

    public boolean isToConfirm() {
        return toConfirm;
    }

    public void setToConfirm(boolean toConfirm) {
        this.toConfirm = toConfirm;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
