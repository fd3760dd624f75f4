package id.suara.messaging.preferences;

import java.io.Serializable;

/** Whether the reader is told of a topic by a channel, and whether that can be changed. */
public record Preference(Topic topic, Channel channel, boolean wanted, boolean obligatory) implements Serializable {

    /** For pages: one field of the form. */
    public String name() {
        return topic + "-" + channel;
    }
}
