package id.suara.webinars.certificates;

import id.suara.congress.IndonesianTime;
import id.suara.kernel.DomainException;
import id.suara.kernel.PdfPen;
import id.suara.kernel.Settings;
import id.suara.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A certificate on paper: one page, with the way to look whether it is real. */
@ApplicationScoped
public class CertificateSheet {

    private static final float WIDTH = PDRectangle.A4.getHeight();
    private static final float HEIGHT = PDRectangle.A4.getWidth();
    private static final float MARGIN = 64;
    private static final float FRAME = 24;
    /** The colour of what can be done, in the looks. */
    private static final float[] TEAL = {0.04f, 0.38f, 0.39f};

    private static final float CODE = 84;
    private static final float LEADING = 1.3f;

    /** So that a long name stays on two lines. */
    private static final float LARGEST = 34;

    private static final float SMALLEST = 18;

    @Inject
    Certificates certificates;

    @Inject
    Settings settings;

    /** @param code as people type it
     *  @return a PDF
     *  @throws DomainException {@code webinars.no-certificate} (not found); {@code webinars.certificate-revoked} (conflict) */
    public byte[] print(String code, Locale reader) {
        ShownCertificate one =
                certificates.check(code).orElseThrow(() -> DomainException.notFound("webinars.no-certificate"));
        if (!one.valid()) {
            throw DomainException.conflict("webinars.certificate-revoked");
        }
        try {
            return print(one, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] print(ShownCertificate one, Locale reader) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle(WIDTH, HEIGHT));
            document.addPage(sheet);
            try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
                draw(page, new PdfPen(document), one, reader);
            }
            document.getDocumentInformation().setTitle(said(reader, "heading") + ": " + one.title(reader));
            document.getDocumentCatalog().setLanguage(reader.getLanguage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void draw(PDPageContentStream page, PdfPen pen, ShownCertificate one, Locale reader) throws IOException {
        frame(page);
        float y = HEIGHT - MARGIN;
        y = words(page, pen, said(reader, "organization"), 13, y, false) - 22;
        y = words(page, pen, said(reader, "heading"), 30, y, true) - 16;
        y = words(page, pen, said(reader, "given"), 13, y, false) - 8;
        y = words(page, pen, one.name(), nameSize(pen, one.name()), y, true) - 4;
        y = words(page, pen, one.institution(), 14, y, false) - 16;
        y = words(page, pen, said(reader, "attended"), 13, y, false) - 6;
        y = words(page, pen, one.title(reader), 18, y, true) - 6;
        words(
                page,
                pen,
                Texts.named(
                        said(reader, "when"),
                        Map.of(
                                "day", IndonesianTime.day(one.day(), reader),
                                "length", TrainingLength.of(one.creditMinutes(), reader))),
                13,
                y,
                false);
        String address = settings.baseUrl() + Certificates.CHECK_PATH + one.code();
        PdfPen.qrCode(page, address, MARGIN, MARGIN + CODE, CODE);
        float x = MARGIN + CODE + 18;
        pen.write(page, said(reader, "check"), 10, x, MARGIN + CODE - 12, false);
        pen.write(page, settings.baseUrl() + "/webinars/certificate", 10, x, MARGIN + CODE - 28, false);
        pen.write(page, Texts.named(said(reader, "code"), Map.of("code", one.code())), 12, x, MARGIN + CODE - 50, true);
    }

    private static void frame(PDPageContentStream page) throws IOException {
        page.setStrokingColor(TEAL[0], TEAL[1], TEAL[2]);
        for (float inset : new float[] {FRAME, FRAME + 6}) {
            page.setLineWidth(inset == FRAME ? 4 : 1);
            page.addRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset);
            page.stroke();
        }
        page.setStrokingColor(0f);
    }

    private static float nameSize(PdfPen pen, String name) throws IOException {
        float size = LARGEST;
        while (size > SMALLEST && pen.width(name, size) > WIDTH - 2 * MARGIN) {
            size -= 2;
        }
        return size;
    }

    /** In the middle. @return where the next line may begin */
    private static float words(PDPageContentStream page, PdfPen pen, String text, float size, float top, boolean bold)
            throws IOException {
        float y = top;
        for (String line : pen.lines(text, size, WIDTH - 2 * MARGIN)) {
            y -= size * LEADING;
            pen.write(page, line, size, (WIDTH - pen.width(line, size)) / 2, y, bold);
        }
        return y;
    }

    private static String said(Locale reader, String key) {
        return Texts.get(reader, "webinars.certificate.sheet." + key);
    }
}
