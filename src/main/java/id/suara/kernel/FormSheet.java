package id.suara.kernel;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes A4 pages from the top down: words in lines that fit, boxes to tick, a line to sign on, a QR code. In points. */
public final class FormSheet implements AutoCloseable {

    /** PDFBox's own; it knows the letters of every name that is written in Latin script. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final PDRectangle PAPER = PDRectangle.A4;
    private static final float MARGIN = 56;
    private static final float BOTTOM = 64;
    private static final float LEADING = 1.4f;
    private static final float BOX = 13;

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final String footer;
    private PDPageContentStream page;
    private int pages;
    private float y;

    /** @param footer stands on every page, before its number */
    public FormSheet(String footer) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file, true);
        }
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
        line(footer + " · " + ++pages, 8, MARGIN, 36, false);
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
        try {
            BitMatrix code =
                    new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
            float module = size / code.getWidth();
            float left = PAPER.getWidth() - MARGIN - size;
            float top = PAPER.getHeight() - MARGIN + 12;
            for (int row = 0; row < code.getHeight(); row++) {
                for (int column = 0; column < code.getWidth(); column++) {
                    if (code.get(column, row)) {
                        page.addRect(left + column * module, top - (row + 1) * module, module, module);
                    }
                }
            }
            page.fill();
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
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
        for (String line : lines(text, size, width)) {
            keepTogether(size * LEADING);
            y -= size * LEADING;
            line(line, size, MARGIN, y, bold);
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
            line(label, 11, x + BOX + 6, y + 3, false);
            x += BOX + 6 + textWidth(label, 11) + 36;
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
        line(label, 11, MARGIN, y, false);
    }

    public void space(float height) {
        y -= height;
    }

    public float width() {
        return PAPER.getWidth() - 2 * MARGIN;
    }

    private void line(String text, float size, float x, float baseline, boolean bold) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(size / 40);
        page.newLineAtOffset(x, baseline);
        page.showText(printable(text));
        page.endText();
    }

    /** A letter that the font does not have is a gap, not a failure. */
    private String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            try {
                font.encode(Character.toString(point));
                shown.appendCodePoint(point);
            } catch (IOException | IllegalArgumentException e) {
                shown.append('?');
            }
        });
        return shown.toString();
    }

    private List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && textWidth(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private float textWidth(String text, float size) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * size;
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
