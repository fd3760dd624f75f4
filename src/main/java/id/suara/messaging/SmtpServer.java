package id.suara.messaging;

import id.suara.kernel.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** The mail server that the settings name.
 *
 *  @param user null for a server that asks for none
 *  @param startTls whether the line must become a secret one before anything is said
 *  @param patience how long a silent server is waited for */
record SmtpServer(
        String host, int port, String user, String password, boolean startTls, String from, Duration patience) {

    private static final int IMPLICIT_TLS_PORT = 465;

    /** @return absent while {@code SUARA_SMTP_HOST} is not set */
    static Optional<SmtpServer> of(Settings settings) {
        return settings.text("suara.smtp.host")
                .map(host -> new SmtpServer(
                        host,
                        settings.number("suara.smtp.port", 587),
                        settings.text("suara.smtp.user").orElse(null),
                        settings.text("suara.smtp.password").orElse(null),
                        settings.text("suara.smtp.starttls")
                                .map(Boolean::parseBoolean)
                                .orElse(false),
                        from(settings),
                        Duration.ofSeconds(20)));
    }

    static String from(Settings settings) {
        return settings.text("suara.smtp.from").orElseGet(() -> {
            String host = settings.baseUrl().getHost();
            return "suara@" + (host == null ? "localhost" : host);
        });
    }

    Properties properties() {
        Properties properties = new Properties();
        String millis = Long.toString(patience.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(port == IMPLICIT_TLS_PORT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // A server that hangs up without a goodbye has taken the mail all the same.
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
