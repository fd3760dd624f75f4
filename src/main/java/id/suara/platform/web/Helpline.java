package id.suara.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A number that a child can call.
 *
 * @param id names its texts, {@code helpline.<id>.name} and {@code helpline.<id>.about}
 * @param number as people write it
 * @param whatsApp as people write it, or {@code null}
 * @param checked the day on which somebody last made sure of it
 * @param confirmed whether it was found answered; {@code false} when that is not known
 */
public record Helpline(String id, String number, String whatsApp, LocalDate checked, boolean confirmed) {

    /** @param line {@code number | whatsapp or - | checked on | confirmed or unconfirmed}; {@code off} gives none */
    static Optional<Helpline> parse(String id, String line) {
        if (line == null || line.isBlank() || line.strip().equals("off")) {
            return Optional.empty();
        }
        String[] parts = line.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("Helpline " + id + " needs: number | whatsapp | date | confirmed");
        }
        String whatsApp = parts[1].strip();
        try {
            return Optional.of(new Helpline(
                    id,
                    parts[0].strip(),
                    whatsApp.equals("-") ? null : whatsApp,
                    LocalDate.parse(parts[2].strip()),
                    parts[3].strip().equals("confirmed")));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Helpline " + id + " needs a date such as 2026-11-24", e);
        }
    }

    public String call() {
        return "tel:" + digits(number);
    }

    /** The address that opens a chat, or {@code null}; only followed when the person chooses to. */
    public String chat() {
        return whatsApp == null ? null : "https://wa.me/62" + digits(whatsApp).replaceFirst("^(0|62)", "");
    }

    private static String digits(String written) {
        return written.replaceAll("[^0-9+]", "");
    }
}
