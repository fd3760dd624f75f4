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
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes words and QR codes onto pages of one PDF. All lengths are points, from the lower left corner. */
public final class PdfPen {

    /** PDFBox's own; it knows the letters of every name that is written in Latin script. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDType0Font font;

    public PdfPen(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    public void write(PDPageContentStream page, String text, float size, float x, float baseline, boolean bold)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(size / 40);
        page.newLineAtOffset(x, baseline);
        page.showText(printable(text));
        page.endText();
    }

    public float width(String text, float size) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * size;
    }

    /** @return the words in lines that fit; a word that does not fit stands alone */
    public List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** A square, without the quiet zone around it. */
    public static void qrCode(PDPageContentStream page, String content, float left, float top, float size)
            throws IOException {
        try {
            BitMatrix code =
                    new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
            float module = size / code.getWidth();
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
}
