package id.suara.consent.paper;

import id.suara.congress.Congresses;
import id.suara.congress.Regions;
import id.suara.consent.ConsentPolicy;
import id.suara.consent.ConsentText;
import id.suara.consent.ConsentTexts;
import id.suara.consent.Guardian;
import id.suara.consent.Guardians;
import id.suara.identity.Person;
import id.suara.kernel.Deed;
import id.suara.kernel.FormSheet;
import id.suara.kernel.Settings;
import id.suara.kernel.Subject;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The form that a guardian signs on paper: one child, every purpose with its boxes, in Indonesian. */
@ApplicationScoped
@Transactional
public class ConsentForms {

    private static final Locale INDONESIAN = Texts.INDONESIAN;

    @Inject
    Papers papers;

    @Inject
    Guardians guardians;

    @Inject
    ConsentTexts texts;

    @Inject
    Congresses congresses;

    @Inject
    Regions regions;

    @Inject
    Settings settings;

    @Inject
    Event<Deed> deeds;

    /** A PDF on A4. Its QR code leads an officer to where the signed form is recorded, and says which editions were printed.
     *
     *  @throws id.suara.kernel.DomainException {@code access.denied}; {@code identity.no-person}, {@code
     *     consent.no-guardian} (not found) */
    public byte[] print(long personId) {
        Person child = papers.permitted(personId, ConsentPolicy.Action.PRINT);
        Guardian guardian = guardians.of(personId);
        Collection<ConsentText> read = texts.toRead().values();
        deeds.fire(Deed.of("consent.form-printed", new Subject("person", personId)));
        try (FormSheet sheet = new FormSheet(word("footer", Long.toString(personId)))) {
            write(sheet, child, guardian, read);
            return sheet.bytes(word("title"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(FormSheet sheet, Person child, Guardian guardian, Collection<ConsentText> read)
            throws IOException {
        sheet.qrCode(settings.baseUrl() + recordingPath(child.getId(), read), 76);
        sheet.heading(word("title"), 18, sheet.width() - 96);
        sheet.heading(congresses.requireCurrent().getName(), 12, sheet.width() - 96);
        sheet.space(10);
        sheet.paragraph(word("child", child.getFullName()), 11);
        sheet.paragraph(
                word(
                        "province",
                        regions.province(child.getProvinceCode()).orElseThrow().name(INDONESIAN)),
                11);
        sheet.paragraph(word("guardian", guardian.getName()), 11);
        sheet.paragraph(word("how"), 11);
        for (ConsentText text : read) {
            sheet.space(8);
            sheet.keepTogether(110);
            sheet.heading(text.title(INDONESIAN), 13, sheet.width());
            sheet.paragraph(word(text.getPurpose().isRequired() ? "required" : "optional", text.getEdition()), 9);
            for (String paragraph : text.paragraphs(INDONESIAN)) {
                sheet.paragraph(paragraph, 10.5f);
            }
            sheet.boxes(List.of(word("yes"), word("no")));
        }
        sheet.keepTogether(190);
        sheet.space(8);
        sheet.paragraph(word("declaration"), 11);
        sheet.blank(word("place-and-date"));
        sheet.blank(word("name"));
        sheet.space(24);
        sheet.blank(word("signature"));
    }

    private static String recordingPath(long personId, Collection<ConsentText> read) {
        return "/consent/paper?person=" + personId + "&read="
                + read.stream().map(text -> text.getId().toString()).collect(Collectors.joining("."));
    }

    private static String word(String key, Object... arguments) {
        return Texts.get(INDONESIAN, "consent.form." + key, arguments);
    }
}
