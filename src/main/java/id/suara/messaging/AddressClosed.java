package id.suara.messaging;

import id.suara.kernel.Subject;

/** An address is not written to any more; told inside the transaction.
 *
 *  @param mailId the last mail that came back
 *  @param about what that was about */
public record AddressClosed(long mailId, Subject about) {}
