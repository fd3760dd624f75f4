package id.suara.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryFailureTest {

    @ParameterizedTest
    @CsvSource({
        "5.1.1, NO_SUCH_ADDRESS",
        "5.1.10, NO_SUCH_ADDRESS",
        "5.0.0, NO_SUCH_ADDRESS",
        "5.2.1, NO_SUCH_ADDRESS",
        "5.4.4, NO_SUCH_ADDRESS",
        "5.2.2, PASSING",
        "4.2.2, PASSING",
        "4.4.7, PASSING",
        "5.4.7, PASSING",
        "5.1.8, NOT_THE_ADDRESS",
        "5.3.4, NOT_THE_ADDRESS",
        "5.7.1, NOT_THE_ADDRESS",
        "'smtp; 550 5.1.1 no such user', NO_SUCH_ADDRESS",
        "nonsense, PASSING"
    })
    void tellsAddressesThatAreNoneFromOtherTrouble(String status, DeliveryFailure expected) {
        assertThat(DeliveryFailure.ofStatus(status)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 … unknown, NO_SUCH_ADDRESS",
        "550 5.7.1 looks like spam, NOT_THE_ADDRESS",
        "550 no, PASSING",
        "552 too large, NOT_THE_ADDRESS",
        "address-wrong, NOT_THE_ADDRESS"
    })
    void readsWhatTheServerSaidWhileItWasHandedOver(String reply, DeliveryFailure expected) {
        assertThat(DeliveryFailure.ofReply(reply)).isEqualTo(expected);
    }

    @Test
    void takesNothingForAPassingTrouble() {
        assertThat(DeliveryFailure.ofStatus(null)).isEqualTo(DeliveryFailure.PASSING);
        assertThat(DeliveryFailure.ofReply(null)).isEqualTo(DeliveryFailure.NOT_THE_ADDRESS);
    }
}
