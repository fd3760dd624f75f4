package id.suara.safeguarding;

import id.suara.kernel.Subject;
import java.util.ArrayList;
import java.util.List;

/** Asks, inside the transaction, whoever keeps a thing for its text, which is sealed with the case. */
public final class EvidenceWanted {

    private final Subject subject;
    private final List<String> texts = new ArrayList<>();

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

    List<String> texts() {
        return List.copyOf(texts);
    }
}
