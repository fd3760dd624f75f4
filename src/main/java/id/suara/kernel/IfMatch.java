package id.suara.kernel;

import jakarta.ws.rs.core.EntityTag;

/** The version a caller has seen, as an entity tag and back. */
public final class IfMatch {

    private IfMatch() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** @param header the value of {@code If-Match}
     *  @throws DomainException {@code request.if-match-missing} (invalid), {@code request.if-match-wrong} (stale) for one
     *     that is no version of ours */
    public static long version(String header) {
        if (header == null || header.isBlank()) {
            throw DomainException.invalid("request.if-match-missing");
        }
        try {
            return Long.parseLong(header.strip().replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw DomainException.stale("request.if-match-wrong");
        }
    }
}
