package id.suara.kernel;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes A4 pages from the top down: words in lines that fit, boxes to tick, a line to sign on, a QR code. In points. */
public final class FormSheet implements AutoCloseable {

    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final float MARGIN = 56;
    private static final float BOTTOM = 64;
    private static final float LEADING = 1.4f;
    private static final float BOX = 13;

    private final PDDocument document = new PDDocument();
    private final PdfPen pen;
    private final String footer;
    private PDPageContentStream page;
    private int pages;
    private float y;

    /** @param footer stands on every page, before its number */
    public FormSheet(String footer) throws IOException {
        pen = new PdfPen(document);
        this.footer = footer;
        turn();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(PAPER);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        pen.write(page, footer + " · " + ++pages, 8, MARGIN, 36, false);
        y = PAPER.getHeight() - MARGIN;
    }

    /** Begins a new page unless that much still fits on this one. */
    public void keepTogether(float height) throws IOException {
        if (y - height < BOTTOM) {
            turn();
        }
    }

    /** In the upper right corner of the first page. */
    public void qrCode(String content, float size) throws IOException {
        PdfPen.qrCode(page, content, PAPER.getWidth() - MARGIN - size, PAPER.getHeight() - MARGIN + 12, size);
    }

    public void heading(String text, float size, float width) throws IOException {
        words(text, size, width, true);
        y -= 4;
    }

    public void paragraph(String text, float size) throws IOException {
        words(text, size, width(), false);
        y -= 6;
    }

    private void words(String text, float size, float width, boolean bold) throws IOException {
        for (String line : pen.lines(text, size, width)) {
            keepTogether(size * LEADING);
            y -= size * LEADING;
            pen.write(page, line, size, MARGIN, y, bold);
        }
    }

    /** Boxes to tick, side by side. */
    public void boxes(List<String> labels) throws IOException {
        keepTogether(BOX + 14);
        y -= BOX + 6;
        float x = MARGIN;
        for (String label : labels) {
            page.setLineWidth(1);
            page.addRect(x, y, BOX, BOX);
            page.stroke();
            pen.write(page, label, 11, x + BOX + 6, y + 3, false);
            x += BOX + 6 + pen.width(label, 11) + 36;
        }
        y -= 14;
    }

    /** A line to write on, under what is to be written. */
    public void blank(String label) throws IOException {
        keepTogether(40);
        y -= 34;
        page.setLineWidth(0.7f);
        page.moveTo(MARGIN + 170, y - 2);
        page.lineTo(PAPER.getWidth() - MARGIN, y - 2);
        page.stroke();
        pen.write(page, label, 11, MARGIN, y, false);
    }

    public void space(float height) {
        y -= height;
    }

    public float width() {
        return PAPER.getWidth() - 2 * MARGIN;
    }

    public byte[] bytes(String title) throws IOException {
        page.close();
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("id");
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
