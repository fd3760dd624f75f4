package id.suara.identity;

import java.io.Serializable;

/** A provincial officer who can be written to. */
public record OfficeContact(long accountId, String name, String provinceCode, String email) implements Serializable {

    /** For queries. */
    public OfficeContact(Long accountId, String name, String provinceCode, String email) {
        this(accountId.longValue(), name, provinceCode, email);
    }
}
