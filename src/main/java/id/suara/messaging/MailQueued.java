package id.suara.messaging;

/** A transaction wrote mail; told once for each, and heard when it has succeeded. */
record MailQueued() {}
