package id.suara.programme.parts;

import java.io.Serializable;

public record TrackRow(long id, TrackKind kind, String name, String nameEn, long version) implements Serializable {

    public String name(boolean english) {
        return english && nameEn != null ? nameEn : name;
    }
}
