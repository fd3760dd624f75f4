package id.suara.delegates.form;

/**
 * What a family holds after sending the form.
 *
 * @param link the value of the guardian's link, which opens the consent page and the status; null when the guardian is one
 *     we know from another child and who sent the form has not proven to be them: then the link goes where that guardian
 *     was reached before
 */
public record Registered(long applicationId, String link) {}
