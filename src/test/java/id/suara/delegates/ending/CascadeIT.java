package id.suara.delegates.ending;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.consent.erasure.Erasures;
import id.suara.delegates.Party;
import id.suara.delegates.TrialCongress;
import id.suara.delegates.chaperones.Pairing;
import id.suara.delegates.rooms.ProposeRooms;
import id.suara.delegates.rooms.Rooms;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A child with a bed and a chaperone who leaves, whichever way; another stays where they are. */
@ExtendWith(ArquillianExtension.class)
class CascadeIT {

    @Inject
    Party party;

    @Inject
    Pairing pairing;

    @Inject
    Rooms rooms;

    @Inject
    Erasures erasures;

    private TrialCongress trial;
    private long leaves;
    private long stays;

    @BeforeEach
    void twoHaveBedsAndAChaperone() throws Exception {
        trial = party.trial();
        trial.begin();
        leaves = party.child("Komang", "2013-04-12", "P");
        stays = party.child("Luh", "2013-06-12", "P");
        long chaperone = party.vetted("51");
        pairing.pair(leaves, 0, chaperone);
        pairing.pair(stays, 0, chaperone);
        rooms.propose(0, new ProposeRooms(4));
        assertThat(held(leaves)).isEqualTo(2);
    }

    /** A bed and a pair are two. */
    private long held(long application) throws Exception {
        return trial.count("select (select count(*) from room_bed where application_id = " + application
                + ") + (select count(*) from chaperone_pair where application_id = " + application + ")");
    }

    @Test
    void aGuardiansWithdrawalEndsBoth() throws Exception {
        trial.decide(leaves, false);
        assertThat(held(leaves)).isZero();
        assertThat(held(stays)).isEqualTo(2);
    }

    @Test
    @DisplayName("Part of L14: an erasure ends the bed and the pair of a delegate who was never withdrawn")
    void anErasureEndsBoth() throws Exception {
        long person = trial.person(leaves);
        trial.sql("insert into erasure_due (id, person_id, reason, requested_at, due_at, version) values"
                + " (nextval('suara_id'), " + person + ", 'CONGRESS_OVER', now() - interval '49 hours',"
                + " now() + interval '23 hours', 1)");
        erasures.erase(trial.count("select max(id) from erasure_due where person_id = " + person), Instant.now());
        assertThat(trial.count("select count(*) from person where erased_at is not null and id = " + person))
                .isEqualTo(1);
        assertThat(held(leaves)).isZero();
        assertThat(held(stays)).isEqualTo(2);
    }

    @Test
    void theDatabaseKeepsNeitherWithoutTheApplication() throws Exception {
        trial.sql("delete from application_step where application_id = " + leaves);
        trial.sql("delete from application where id = " + leaves);
        assertThat(held(leaves)).isZero();
        assertThat(trial.count("select count(*) from desk_line where application_id = " + leaves))
                .isZero();
        assertThat(held(stays)).isEqualTo(2);
    }
}
