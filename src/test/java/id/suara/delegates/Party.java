package id.suara.delegates;

import id.suara.delegates.chaperones.Chaperones;
import id.suara.delegates.chaperones.RecordVetting;
import id.suara.delegates.chaperones.RegisterChaperone;
import id.suara.delegates.chaperones.VettingKind;
import id.suara.identity.Person;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Delegates of a {@link TrialCongress} who come on site, and adults who come with them. */
@Dependent
public class Party {

    private static final LocalDate AFTER_THE_CONGRESS = LocalDate.of(2027, 12, 31);

    private static int numbers;

    @Inject
    TrialCongress trial;

    @Inject
    Nominations nominations;

    @Inject
    Admissions admissions;

    @Inject
    Chaperones chaperones;

    /** Of the same congress; it has begun. */
    public TrialCongress trial() {
        return trial;
    }

    /** A child of Denpasar with a place on site, whose mother is nobody else's.
     *
     *  @param sex {@code P}, {@code L} or null */
    public long child(String name, String birthDate, String sex) {
        return child(name, birthDate, sex, "Ibu " + name, null, null);
    }

    public long child(String name, String birthDate, String sex, String mother, String chaperonePhone, String help) {
        long id = nominations.nominate(new NominateChild(
                name,
                null,
                birthDate,
                sex,
                "Bali",
                "Denpasar",
                null,
                "Luring",
                mother,
                "Ibu",
                "081371435912",
                null,
                chaperonePhone == null ? null : "Bu Guru",
                chaperonePhone,
                null,
                help,
                null));
        trial.decide(id, true);
        admissions.admit(id, trial.version(id));
        return id;
    }

    /** Children of Denpasar with places on site, at most 26. */
    public List<Long> crowd(int number) {
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .substring(0, number)
                .chars()
                .mapToObj(letter -> child("Anak " + (char) letter + "a", "2013-04-12", null))
                .toList();
    }

    /** @return the id of one who is not vetted */
    public long chaperone(String province) {
        return chaperones.register(command(province, phone()));
    }

    /** @return the id of one whose vetting lasts */
    public long vetted(String province) {
        long id = chaperone(province);
        vet(id, AFTER_THE_CONGRESS);
        return id;
    }

    public void vet(long chaperoneId, LocalDate validUntil) {
        chaperones.recordVetting(
                chaperoneId,
                chaperones.find(chaperoneId).version(),
                new RecordVetting(
                        VettingKind.POLICE_RECORD,
                        LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1),
                        validUntil));
    }

    public static RegisterChaperone command(String province, String phone) {
        return new RegisterChaperone("Nyoman Sari", phone, null, province, Person.Sex.FEMALE);
    }

    /** Another one each time, as people write it. */
    public static String phone() {
        return "0812 4799 %04d".formatted(++numbers);
    }
}
