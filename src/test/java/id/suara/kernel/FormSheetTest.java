package id.suara.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FormSheetTest {

    @Test
    void writesEveryWordOnAsManyPagesAsItTakesAndGapsForUnknownLetters() throws Exception {
        byte[] pdf;
        try (FormSheet sheet = new FormSheet("Formulir")) {
            sheet.qrCode("https://suara.example/consent/paper?person=1&read=1.2.3.4", 76);
            sheet.heading("Persetujuan Żółć 愛", 18, sheet.width() - 96);
            for (int i = 0; i < 80; i++) {
                sheet.paragraph("Kalimat ke-" + i + " dari naskah yang panjang sekali ".repeat(4), 11);
            }
            sheet.boxes(List.of("Ya, saya setuju", "Tidak setuju"));
            sheet.blank("Tanda tangan");
            pdf = sheet.bytes("Formulir");
        }
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(read);
            assertThat(read.getNumberOfPages()).isGreaterThan(3);
            assertThat(read.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight());
            assertThat(words)
                    .contains("Persetujuan Żółć ?", "Kalimat ke-79", "Tidak setuju", "Tanda tangan", "Formulir · 4");
        }
    }
}
