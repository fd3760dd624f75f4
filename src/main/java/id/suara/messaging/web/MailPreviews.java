package id.suara.messaging.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last few previews of whoever is signed in, for the frame beside the editor, whose words are not saved yet. */
@SessionScoped
public class MailPreviews implements Serializable {

    private static final int MOST = 5;

    private final LinkedHashMap<String, String> kept = new LinkedHashMap<>();
    private int counter;

    /** @return the key under which the frame asks for it */
    public synchronized String keep(String html) {
        String key = Integer.toString(++counter);
        kept.put(key, html);
        while (kept.size() > MOST) {
            Map.Entry<String, String> oldest = kept.entrySet().iterator().next();
            kept.remove(oldest.getKey());
        }
        return key;
    }

    public synchronized Optional<String> find(String key) {
        return Optional.ofNullable(key).map(kept::get);
    }
}
