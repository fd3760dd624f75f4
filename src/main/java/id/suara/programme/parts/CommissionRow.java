package id.suara.programme.parts;

import java.io.Serializable;

/** @param themeCode one of the congress's themes, or null */
public record CommissionRow(long id, String name, String nameEn, String themeCode, int size, long version)
        implements Serializable {

    public String name(boolean english) {
        return english && nameEn != null ? nameEn : name;
    }
}
