package id.suara.programme.parts;

import java.io.Serializable;

public record SpeakerRow(
        long id,
        SpeakerKind kind,
        String name,
        String position,
        String positionEn,
        String bio,
        String bioEn,
        long version)
        implements Serializable {

    public String position(boolean english) {
        return english && positionEn != null ? positionEn : position;
    }

    public String bio(boolean english) {
        return english && bioEn != null ? bioEn : bio;
    }
}
