package id.suara.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.delegates.NominateChild;
import id.suara.delegates.Nominations;
import id.suara.delegates.TrialCongress;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guardians who were registered twice, in the container. */
@ExtendWith(ArquillianExtension.class)
class GuardianPairsIT {

    @Inject
    TrialCongress trial;

    @Inject
    Nominations nominations;

    @Inject
    Guardians guardians;

    @Inject
    Consents consents;

    @Inject
    GuardianPairs pairs;

    private final long mark = System.nanoTime() % 1_000_000_000L;
    private final String phone = "0812%09d".formatted(mark);
    private final String mail = "wali" + mark + "@example.org";

    @BeforeEach
    void planACongress() {
        trial.begin();
    }

    @Test
    void proposesThoseWhoAreAlikeAndMergesNobodyByItself() {
        long first = guardianOf(child("Budi", "Siti Aminah", null, mail));
        long second = guardianOf(child("Sari", "Sitti Aminah", null, mail));
        long unlike = guardianOf(child("Tono", "Bambang", null, mail));
        assertThat(List.of(first, second, unlike)).doesNotHaveDuplicates();
        assertThat(proposed(first)).singleElement().satisfies(pair -> {
            assertThat(pair.reason()).isEqualTo(GuardianReason.EMAIL);
            assertThat(pair.other().id()).isEqualTo(second);
        });
        assertThat(guardianOf(child("Ani", "Sitti Aminah", null, mail))).isEqualTo(second);

        long version = pairs.compare(second, first).version();
        pairs.keepApart(second, first, version);

        assertThat(proposed(first)).isEmpty();
        assertThat(pairs.compare(first, second).one().id()).isEqualTo(first);
    }

    @Test
    @DisplayName("S28 the links of both open the children of both once a person merged them, and nobody else's")
    void opensTheChildrenOfBothByEitherLink() throws SQLException {
        long budi = child("Budi", "Siti Aminah", phone, null);
        long sari = child("Sari", "Sitti Aminah", null, mail);
        long other = child("Tono", "Made", null, "lain" + mail);
        String oldLink = trial.link(budi);
        String newLink = trial.link(sari);
        assertThat(guardians.childrenOf(oldLink)).containsExactly(person(budi));
        long kept = guardianOf(sari);
        long gone = guardianOf(budi);

        GuardianSide one = pairs.merge(kept, gone, pairs.compare(kept, gone).version());

        assertThat(one.children()).extracting(GuardianSide.Child::personId).containsExactly(person(budi), person(sari));
        assertThat(guardians.childrenOf(oldLink)).containsExactlyInAnyOrder(person(budi), person(sari));
        assertThat(guardians.childrenOf(newLink)).containsExactlyInAnyOrder(person(budi), person(sari));
        assertThat(guardians.childrenOf(trial.link(other))).containsExactly(person(other));
        assertThat(guardians.of(person(budi)).getEmail()).isEqualTo(mail);
        assertThat(trial.count("select count(*) from audit_entry where action in ('consent.guardian-merged',"
                        + " 'consent.guardian-took-over') and subject_id in (" + kept + ", " + gone + ")"))
                .isEqualTo(2);
        assertThat(trial.count(
                        "select count(*) from audit_entry where action = 'consent.guardian-joined' and subject_id = "
                                + person(budi)))
                .isEqualTo(1);
        // The next child under the old number is theirs, too.
        assertThat(guardianOf(child("Ani", "Siti Aminah", phone, null))).isEqualTo(kept);
        assertThatThrownBy(() -> pairs.compare(gone, kept)).hasMessage("consent.no-guardian");
        assertThatThrownBy(() -> trial.sql("update guardian set merged_into = id where id = " + kept))
                .isInstanceOf(SQLException.class);
    }

    @Test
    @DisplayName("Part of L3: merging gives no consent, and what was decided stays with whom it names")
    void leavesConsentsAsTheyWere() throws SQLException {
        long budi = child("Budi", "Siti Aminah", phone, null);
        long sari = child("Sari", "Siti Aminah", null, mail);
        trial.decide(budi, true);
        long kept = guardianOf(sari);
        long gone = guardianOf(budi);
        pairs.merge(kept, gone, pairs.compare(kept, gone).version());
        assertThat(consents.isGiven(person(budi), Purpose.PARTICIPATION)).isTrue();
        assertThat(consents.isGiven(person(sari), Purpose.PARTICIPATION)).isFalse();
        assertThat(trial.count("select guardian_id from consent_record where person_id = " + person(budi)
                        + " and purpose = 'PARTICIPATION'"))
                .isEqualTo(gone);
        trial.decide(sari, true);
        assertThat(trial.count("select guardian_id from consent_record where person_id = " + person(sari)
                        + " and purpose = 'PARTICIPATION'"))
                .isEqualTo(kept);
    }

    @Test
    void refusesStalePairsOneGuardianTwiceAndEverybodyButOrganizers() {
        long one = guardianOf(child("Budi", "Siti", null, mail));
        long other = guardianOf(child("Sari", "Made", null, "lain" + mail));
        long version = pairs.compare(one, other).version();
        assertThatThrownBy(() -> pairs.merge(one, one, version)).hasMessage("consent.guardian-itself");
        assertThatThrownBy(() -> pairs.merge(one, 999_999_999_999L, version)).hasMessage("consent.no-guardian");
        assertThatThrownBy(() -> pairs.merge(one, other, version + 1)).hasMessage("consent.guardian-changed");
        assertThat(pairs.find("si")).isEmpty();
        assertThat(pairs.find("%%%")).isEmpty();
        trial.actAsOfficer("51");
        assertThatThrownBy(() -> pairs.likely(10)).hasMessage("access.denied");
        assertThatThrownBy(() -> pairs.find("Siti")).hasMessage("access.denied");
        assertThatThrownBy(() -> pairs.compare(one, other)).hasMessage("access.denied");
        assertThatThrownBy(() -> pairs.merge(one, other, version)).hasMessage("access.denied");
        assertThatThrownBy(() -> pairs.keepApart(one, other, version)).hasMessage("access.denied");
        trial.actAs(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> pairs.merge(one, other, version)).hasMessage("access.denied");
    }

    private List<GuardianPair> proposed(long one) {
        return pairs.likely(1000).stream()
                .filter(pair -> pair.one().id() == one)
                .toList();
    }

    private long guardianOf(long applicationId) {
        return guardians.of(person(applicationId)).getId();
    }

    private long person(long applicationId) {
        return trial.person(applicationId);
    }

    private long child(String name, String guardian, String number, String email) {
        return nominations.nominate(new NominateChild(
                name,
                null,
                "12 April 2013",
                "P",
                "Bali",
                "Denpasar",
                null,
                null,
                guardian,
                "Ibu",
                number,
                email,
                null,
                null,
                null,
                null,
                null));
    }
}
