package id.suara.consent.paper;

import id.suara.kernel.DomainException;
import java.util.Arrays;

/** The files a scan may be, told by how they begin. */
enum ScanKind {
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", "jpg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    final String contentType;
    final String ending;
    private final int[] beginning;

    ScanKind(String contentType, String ending, int... beginning) {
        this.contentType = contentType;
        this.ending = ending;
        this.beginning = beginning;
    }

    /** @throws DomainException {@code consent.scan-unknown} (invalid) for any other file */
    static ScanKind of(byte[] file) {
        return Arrays.stream(values())
                .filter(kind -> kind.begins(file))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("consent.scan-unknown"));
    }

    static ScanKind named(String contentType) {
        return Arrays.stream(values())
                .filter(kind -> kind.contentType.equals(contentType))
                .findFirst()
                .orElseThrow();
    }

    private boolean begins(byte[] file) {
        if (file.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((file[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
