package id.suara.programme.web;

import id.suara.kernel.DomainException;
import id.suara.kernel.IfMatch;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;

/** What the API answers about the parts of a programme. For organizers, so nobody keeps it. */
final class PartAnswers {

    private PartAnswers() {}

    static Response all(List<?> rows) {
        return unkept(Response.ok(rows));
    }

    /** @param path below {@code programme/}
     *  @param version of the row, or what stands for one */
    static Response added(String path, long id, Object row, long version) {
        return one(
                Response.created(
                        UriBuilder.fromPath("/api/v1/programme/{path}/{id}").build(path, id)),
                row,
                version);
    }

    static Response one(Object row, long version) {
        return one(Response.ok(), row, version);
    }

    private static Response one(ResponseBuilder answer, Object row, long version) {
        return unkept(answer.entity(row).tag(IfMatch.tag(version)));
    }

    private static Response unkept(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    /** @throws DomainException {@code request.invalid} for a request without a body */
    static <T> T given(T body) {
        if (body == null) {
            throw DomainException.invalid("request.invalid");
        }
        return body;
    }
}
