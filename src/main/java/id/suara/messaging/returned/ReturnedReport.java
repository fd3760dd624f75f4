package id.suara.messaging.returned;

import id.suara.messaging.DeliveryFailure;

/** What a message in the mailbox says. */
sealed interface ReturnedReport {

    /** A mail did not arrive, or was complained of. @param number what stands before the {@code @} of its {@code Message-ID} */
    record Failed(String number, DeliveryFailure failure) implements ReturnedReport {}

    /** A reader stops mail by mail. @param query as in the link that stops it */
    record Stop(String query) implements ReturnedReport {}

    /** Nothing to us. @param why a short code, for the log */
    record Nothing(String why) implements ReturnedReport {}
}
