package id.suara.delegates.chaperones;

import id.suara.congress.Congress;
import id.suara.congress.Congresses;
import id.suara.congress.IndonesianTime;
import id.suara.delegates.ApplicationStatus;
import id.suara.delegates.form.AnswerRow;
import id.suara.delegates.form.AnswersOfMany;
import id.suara.delegates.intake.Mode;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.Deed;
import id.suara.kernel.DomainException;
import id.suara.kernel.FormSheet;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a chaperone must know of the delegates in their care, on paper. Few chaperones have an account, and none is shown more
 * by it than nicknames: nothing about a child's health goes to them by a link or by mail. Whoever hands the sheet over knows them.
 */
@ApplicationScoped
@Transactional
public class CareSheets {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private record Child(
            long applicationId, String fullName, String nickname, LocalDate birthDate, Mode mode, String help) {

        static Child of(Object[] row) {
            return new Child(
                    (Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (Mode) row[4], (String)
                            row[5]);
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Chaperones chaperones;

    @Inject
    AnswersOfMany answers;

    @Inject
    Congresses congresses;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Deed> deeds;

    /** A PDF on A4, in Indonesian: each delegate who is in care this moment, what help each wants, and what their
     *  families answered to questions that say that chaperones read them. That it was printed is logged, and each child's help
     *  and answers as readings, with the chaperone for whom (L15).
     *
     *  @throws DomainException {@code access.denied}; {@code chaperones.none} (not found), another province's included; {@code
     *     chaperones.not-vetted} (conflict) when the vetting does not last to the end of the congress; {@code
     *     chaperones.nobody-in-care} (conflict) */
    public byte[] print(long chaperoneId) {
        ChaperonePolicy.require(current.get(), ChaperonePolicy.Deed.PRINT_SHEET, null);
        ChaperoneRow chaperone = chaperones.find(chaperoneId);
        ChaperonePolicy.require(current.get(), ChaperonePolicy.Deed.PRINT_SHEET, chaperone.provinceCode());
        Congress congress = congresses.requireCurrent();
        if (chaperone.validUntil() == null || chaperone.validUntil().isBefore(congress.getLastDay())) {
            throw DomainException.conflict("chaperones.not-vetted");
        }
        List<Child> children = inCare(chaperoneId);
        if (children.isEmpty()) {
            throw DomainException.conflict("chaperones.nobody-in-care");
        }
        deeds.fire(Deed.of(
                "chaperones.sheet-printed", new Subject("chaperone", chaperoneId), children.size() + " delegates"));
        children.stream()
                .filter(child -> child.help() != null)
                .forEach(child -> deeds.fire(Deed.of(
                        "delegates.access-need-read",
                        new Subject("application", child.applicationId()),
                        "sheet of chaperone " + chaperoneId)));
        Map<Long, List<AnswerRow>> answered = answers.forChaperone(
                children.stream().map(Child::applicationId).toList(), INDONESIAN, "sheet of chaperone " + chaperoneId);
        try (FormSheet sheet = new FormSheet(word("footer"))) {
            write(sheet, congress, chaperone, children, answered);
            return sheet.bytes(word("title"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Child> inCare(long chaperoneId) {
        return em.createQuery(
                        "select a.id, p.fullName, p.nickname, p.birthDate, a.mode, n.helpWanted from ChaperonePair c"
                                + " join Application a on a.id = c.applicationId join Person p on p.id = a.personId"
                                + " left join AccessNeed n on n.applicationId = c.applicationId"
                                + " where c.chaperoneId = :chaperone and a.status = :admitted"
                                + " order by lower(p.fullName), a.id",
                        Object[].class)
                .setParameter("chaperone", chaperoneId)
                .setParameter("admitted", ApplicationStatus.ADMITTED)
                .getResultStream()
                .map(Child::of)
                .toList();
    }

    private static void write(
            FormSheet sheet,
            Congress congress,
            ChaperoneRow chaperone,
            List<Child> children,
            Map<Long, List<AnswerRow>> answered)
            throws IOException {
        sheet.heading(word("title"), 18, sheet.width());
        sheet.heading(congress.getName(), 12, sheet.width());
        sheet.paragraph(
                word(
                        "days",
                        IndonesianTime.day(congress.getFirstDay(), INDONESIAN),
                        IndonesianTime.day(congress.getLastDay(), INDONESIAN)),
                11);
        sheet.paragraph(word("chaperone", chaperone.fullName()), 11);
        sheet.paragraph(word("secret"), 11);
        for (Child child : children) {
            sheet.space(8);
            sheet.keepTogether(80);
            sheet.heading(word("child", child.fullName(), child.nickname()), 13, sheet.width());
            sheet.paragraph(
                    word(
                            "facts",
                            congress.ageOnFirstDay(child.birthDate()),
                            Texts.get(INDONESIAN, "delegates.mode." + child.mode())),
                    11);
            sheet.paragraph(child.help() == null ? word("no-help") : word("help", child.help()), 11);
            for (AnswerRow answer : answered.getOrDefault(child.applicationId(), List.of())) {
                sheet.paragraph(word("answer", answer.question(), answer.said(INDONESIAN)), 11);
            }
        }
        sheet.keepTogether(60);
        sheet.space(12);
        sheet.paragraph(word("danger"), 11);
    }

    private static String word(String key, Object... arguments) {
        return Texts.get(INDONESIAN, "chaperones.sheet." + key, arguments);
    }
}
