package id.suara.ideas.web;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.ReaderLanguage;
import id.suara.kernel.Texts;
import id.suara.moderation.appeals.AppealState;
import id.suara.moderation.appeals.OwnAppeal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How far it is with a refused text, as the API tells its author.
 *
 * @param next what happens next and when, in the caller's language
 */
public record ToldAppeal(
        AppealState state,
        String refusal,
        Instant until,
        Instant askedAt,
        String words,
        Instant answerBy,
        String next) {

    public static Response answer(OwnAppeal appeal, HttpHeaders headers) {
        Locale language = ReaderLanguage.of(headers);
        String day = IndonesianTime.day(LocalDate.ofInstant(appeal.when(), IndonesianTime.WIB), language);
        ToldAppeal told = new ToldAppeal(
                appeal.state(),
                appeal.refusal(),
                appeal.until(),
                appeal.askedAt(),
                appeal.words(),
                appeal.answerBy(),
                Texts.get(language, "my.appeal." + appeal.state(), day));
        return Response.ok(told).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
