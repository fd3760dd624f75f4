package id.suara.messaging.preferences.web;

import id.suara.messaging.preferences.Choose;
import id.suara.messaging.preferences.OwnPreferences;
import id.suara.messaging.preferences.Preference;
import id.suara.messaging.preferences.Preferences;
import id.suara.messaging.preferences.Rhythm;
import id.suara.messaging.preferences.Topic;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One tick for each topic and channel, and how often a digest comes. */
@Named("preferencesPage")
@RequestScoped
public class PreferencesPage {

    /** One topic, with its channels. */
    public record Line(Topic topic, List<Preference> channels) {

        /** Why one of them cannot be turned off; null where all can. */
        public String why() {
            return channels.stream().anyMatch(Preference::obligatory) ? "preferences.why." + topic : null;
        }
    }

    private static final String NONE = "NONE";

    @Inject
    Preferences preferences;

    private OwnPreferences own;
    private long version;
    private List<Line> lines = List.of();
    private final Map<String, Boolean> wanted = new HashMap<>();
    private String digest;

    @PostConstruct
    void load() {
        own = preferences.own();
        version = own.version();
        Map<Topic, List<Preference>> byTopic = new EnumMap<>(Topic.class);
        own.preferences().forEach(each -> {
            byTopic.computeIfAbsent(each.topic(), any -> new ArrayList<>()).add(each);
            wanted.put(each.name(), each.wanted());
        });
        lines = byTopic.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList();
        digest = own.digest() == null ? NONE : own.digest().name();
    }

    public String save() {
        List<Choose.Off> off = own.preferences().stream()
                .filter(each -> !each.obligatory() && !Boolean.TRUE.equals(wanted.get(each.name())))
                .map(each -> new Choose.Off(each.topic(), each.channel()))
                .toList();
        preferences.choose(
                version, new Choose(off, digest == null || digest.equals(NONE) ? null : Rhythm.valueOf(digest)));
        return "/account/preferences?faces-redirect=true&saved=true";
    }

    /** Of what the form was filled with. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** By {@link Preference#name}. */
    public Map<String, Boolean> getWanted() {
        return wanted;
    }

    public boolean isMayDigest() {
        return own.mayDigest();
    }

    /** A rhythm, or {@code NONE}. */
    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }
}
