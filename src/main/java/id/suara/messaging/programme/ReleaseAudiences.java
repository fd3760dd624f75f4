package id.suara.messaging.programme;

import id.suara.agenda.Delegates;
import id.suara.congress.Congresses;
import id.suara.kernel.DomainException;
import id.suara.kernel.Settings;
import id.suara.messaging.Letter;
import id.suara.messaging.Outbox;
import id.suara.messaging.programme.ProgrammeWords.Told;
import id.suara.programme.releases.ReleasePreview;
import id.suara.programme.releases.Releases;
import id.suara.programme.releases.SessionDifference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Says who would be told what if the draft were released as it is. */
@ApplicationScoped
@Transactional
public class ReleaseAudiences {

    @Inject
    Releases releases;

    @Inject
    Families families;

    @Inject
    Delegates delegates;

    @Inject
    Congresses congresses;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Nothing is written.
     *
     *  @throws DomainException {@code access.denied}, for all but organizers */
    public ReleaseAudience preview() {
        ReleasePreview preview = releases.preview();
        List<SessionDifference> differences = preview.difference().sessions();
        Instant now = clock.instant();
        int adults = 0;
        int atOnce = 0;
        ReleaseAudience.Sample sample = null;
        for (Family family : families.all()) {
            List<Told> told = family.children().stream()
                    .map(child -> new Told(child, ScheduleChange.of(differences, child.delegate())))
                    .filter(each -> !each.changes().isEmpty())
                    .toList();
            if (told.isEmpty()) {
                continue;
            }
            adults++;
            if (told.stream().anyMatch(each -> isUrgent(each, now))) {
                atOnce++;
            }
            if (sample == null) {
                sample = sample(family, told, preview.current() == null);
            }
        }
        int concerned = (int) delegates.all().stream()
                .filter(delegate -> !ScheduleChange.of(differences, delegate).isEmpty())
                .count();
        return new ReleaseAudience(adults, atOnce, concerned, sample);
    }

    private static boolean isUrgent(Told told, Instant now) {
        Instant soon = ScheduleChange.endOfTomorrow(now, told.child().delegate().home());
        return told.changes().stream().anyMatch(change -> change.isUrgent(now, soon));
    }

    private ReleaseAudience.Sample sample(Family family, List<Told> told, boolean first) {
        ProgrammeWords words =
                new ProgrammeWords(family, congresses.requireCurrent().getName());
        String link = settings.baseUrl() + ProgrammeLetters.PAGE;
        Letter mail = outbox.preview(
                words.mail(first ? "first" : "changed", told, link),
                link,
                words.sender(),
                Locale.forLanguageTag(family.language()));
        return new ReleaseAudience.Sample(family.name(), mail.subject(), mail.text());
    }
}
