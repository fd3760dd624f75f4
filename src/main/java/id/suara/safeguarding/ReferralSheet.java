package id.suara.safeguarding;

import id.suara.congress.IndonesianTime;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.kernel.FormSheet;
import id.suara.kernel.Texts;
import id.suara.safeguarding.CaseFile.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The sheet that is handed to a unit, in Indonesian: what was reported, how urgent it is, whom else it went to. */
@ApplicationScoped
@Transactional
public class ReferralSheet {

    private static final Locale INDONESIAN = Texts.INDONESIAN;

    @Inject
    CaseFiles files;

    @Inject
    Regions regions;

    /** A PDF on A4. That it was made, and by whom, is kept in the case. Notes among officers are not on it, and neither is
     *  what they and the reporter wrote to each other.
     *
     *  @throws id.suara.kernel.DomainException {@code access.denied}; {@code safeguarding.no-case} (not found) */
    public byte[] print(long caseId) {
        CaseFile file = files.forSheet(caseId);
        try (FormSheet sheet = new FormSheet(word("footer", Long.toString(caseId)))) {
            write(sheet, file);
            return sheet.bytes(word("title"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(FormSheet sheet, CaseFile file) throws IOException {
        CaseRow row = file.row();
        Province province = regions.province(row.provinceCode()).orElse(null);
        ZoneId zone = province == null ? IndonesianTime.WIB : province.zone();
        sheet.heading(word("title"), 18, sheet.width());
        sheet.paragraph(word("secret"), 10);
        sheet.paragraph(word("number", Long.toString(row.id())), 11);
        sheet.paragraph(word("level", Texts.get(INDONESIAN, "safeguarding.level." + row.level())), 11);
        sheet.paragraph(word("raised", IndonesianTime.full(row.raisedAt(), zone, INDONESIAN)), 11);
        sheet.paragraph(word("place", place(file, province)), 11);
        for (Line line : file.lines()) {
            if (line.kind() == EntryKind.REFERRED || line.kind() == EntryKind.COPIED) {
                sheet.paragraph(
                        word(
                                line.kind() == EntryKind.REFERRED ? "to" : "copy",
                                line.unit().name(),
                                line.unit().phone(),
                                IndonesianTime.full(line.at(), zone, INDONESIAN)),
                        11);
            }
        }
        for (EntryKind kind : List.of(EntryKind.WHAT, EntryKind.WHO, EntryKind.REACH, EntryKind.EVIDENCE)) {
            sheet.space(8);
            sheet.keepTogether(50);
            sheet.heading(word("heading." + kind), 13, sheet.width());
            List<Line> said = file.of(kind).toList();
            if (said.isEmpty()) {
                sheet.paragraph(word("nothing"), 11);
            }
            for (Line line : said) {
                for (String paragraph : line.words().split("\n+")) {
                    sheet.paragraph(paragraph, 11);
                }
            }
        }
        sheet.keepTogether(170);
        sheet.space(12);
        sheet.paragraph(word("please"), 11);
        sheet.blank(word("received-by"));
        sheet.blank(word("received-at"));
        sheet.space(20);
        sheet.blank(word("signature"));
    }

    private static String place(CaseFile file, Province province) {
        if (province == null) {
            return word("unknown");
        }
        String name = province.name(INDONESIAN);
        return file.regency() == null ? name : file.regency() + ", " + name;
    }

    private static String word(String key, Object... arguments) {
        return Texts.get(INDONESIAN, "safeguarding.sheet." + key, arguments);
    }
}
