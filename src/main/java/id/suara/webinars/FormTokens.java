package id.suara.webinars;

import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import id.suara.kernel.SignedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What comes with an empty form: it makes a second click the first one again, and tells how long somebody took to fill it in.
 * Robots send in less time than a person needs, and fill in what nobody sees. Whoever is taken for one is told so, and loses
 * nothing: sending the same form a moment later works. Programs that use the API are held back by {@code AddressPace} alone.
 */
@ApplicationScoped
public class FormTokens {

    private static final String KIND = "webinar-form";
    private static final Duration LASTS = Duration.ofDays(7);
    private static final int SHORTEST = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SignedLinks links;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A token with the time in it. */
    public String fresh() {
        long made = clock.instant().getEpochSecond();
        return links.sign(
                KIND, made, RANDOM.nextInt(Integer.MAX_VALUE), clock.instant().plus(LASTS));
    }

    /** Of one that is not ours, or lay open for too long, a fresh one: sent with it, the form is taken a moment later.
     *
     *  @param sent null for a form that was not sent yet */
    public String goOn(String sent) {
        return madeAt(sent).isPresent() ? sent : fresh();
    }

    /** @param trap what stands in the field that nobody sees; null for none
     *  @throws DomainException {@code webinars.looks-automatic} (invalid) */
    public void requireByHand(String token, String trap) {
        boolean trapped = trap != null && !trap.isBlank();
        boolean slow = madeAt(token)
                .filter(made -> !made.plus(shortest()).isAfter(clock.instant()))
                .isPresent();
        if (trapped || !slow) {
            throw DomainException.invalid("webinars.looks-automatic");
        }
    }

    private Duration shortest() {
        return Duration.ofSeconds(settings.number("suara.form.seconds", SHORTEST));
    }

    private Optional<Instant> madeAt(String token) {
        try {
            return Optional.of(Instant.ofEpochSecond(links.open(KIND, token).id()));
        } catch (DomainException notOursOrTooOld) {
            return Optional.empty();
        }
    }
}
