package id.suara.webinars.turnout;

import id.suara.congress.Regions;
import id.suara.kernel.Texts;
import id.suara.webinars.board.Grouping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What the codes of the lines are called. */
@ApplicationScoped
public class TurnoutNames {

    @Inject
    Regions regions;

    public String of(TurnoutGroup group, String code, Locale locale) {
        return switch (group) {
            case KIND -> Texts.get(locale, "webinars.kind." + code);
            case TYPE ->
                Texts.get(
                        locale,
                        code.equals(Grouping.UNKNOWN) ? "webinars.board.type-unknown" : "webinars.type." + code);
            case PROVINCE -> regions.province(code).map(one -> one.name(locale)).orElse(code);
        };
    }
}
