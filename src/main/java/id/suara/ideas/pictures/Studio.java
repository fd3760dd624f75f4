package id.suara.ideas.pictures;

import id.suara.kernel.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes pictures of what is sent, a few at a time: decoding is what takes memory here. Call it outside of transactions. */
@ApplicationScoped
public class Studio {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore seats = new Semaphore(AT_ONCE, true);

    /** @param sent read to its end
     *  @throws DomainException {@code ideas.picture-too-large}; {@code ideas.picture-none}, {@code ideas.picture-unknown},
     *     {@code ideas.picture-huge}, {@code ideas.picture-broken} (invalid); {@code ideas.picture-busy} (busy) */
    public ReadyPicture develop(InputStream sent) throws IOException {
        PictureFile file = PictureFile.of(sent);
        takeSeat();
        try {
            return Drawing.anew(file.decoded(), file.orientation());
        } finally {
            seats.release();
        }
    }

    private void takeSeat() {
        try {
            if (!seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw DomainException.busy("ideas.picture-busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DomainException.busy("ideas.picture-busy");
        }
    }
}
