package id.suara.webinars;

import jakarta.persistence.Embeddable;

/** A {@link Speaker} as it is stored. */
@Embeddable
class SpeakerLine {

    private String name;

    private String role;

    protected SpeakerLine() {}

    static SpeakerLine of(Speaker speaker) {
        SpeakerLine line = new SpeakerLine();
        line.name = speaker.name();
        line.role = speaker.role();
        return line;
    }

    Speaker speaker() {
        return new Speaker(name, role);
    }
}
