package id.suara.delegates.web;

import java.io.Serializable;

/** One province on the desk. @param nominated applications that were not withdrawn */
public record QuotaBar(String code, String province, int places, int taken, long nominated) implements Serializable {

    public int left() {
        return places - taken;
    }

    public boolean isGap() {
        return nominated == 0;
    }
}
