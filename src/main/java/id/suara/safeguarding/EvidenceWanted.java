package id.suara.safeguarding;

import id.suara.kernel.Subject;
import java.util.ArrayList;
import java.util.List;

/** Asks, inside the transaction, whoever keeps a thing for its text and pictures, which are sealed with the case. */
public final class EvidenceWanted {

    private final Subject subject;
    private final List<String> texts = new ArrayList<>();
    private final List<byte[]> pictures = new ArrayList<>();

    EvidenceWanted(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    /** @param text as people could read it at this moment */
    public void keep(String text) {
        texts.add(text);
    }

    /** @param jpeg as it is shown; what it shows in words belongs to the text */
    public void keepPicture(byte[] jpeg) {
        pictures.add(jpeg.clone());
    }

    List<byte[]> pictures() {
        return List.copyOf(pictures);
    }

    List<String> texts() {
        return List.copyOf(texts);
    }
}
