package id.suara.ideas.web;

import id.suara.ideas.pictures.PictureBytes;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** With which headers a picture goes out, to pages and over the API alike. */
final class PictureAnswer {

    static final String TYPE = "image/jpeg";
    static final String SMALL = "small";

    /** What it is, and nothing else: a browser that is led to it shows a picture or nothing. */
    static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Disposition", "inline; filename=\"gambar.jpg\"",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");

    private PictureAnswer() {}

    /** A public one may be kept by everybody, who asks each time whether it is still there: it can be taken from sight. */
    static String caching(boolean open) {
        return open ? "public, no-cache" : "private, no-store";
    }

    static Response of(PictureBytes picture, boolean open, Request request) {
        EntityTag tag = new EntityTag(picture.tag());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same != null ? same : Response.ok(picture.jpeg(), TYPE);
        HEADERS.forEach(answer::header);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, caching(open)).build();
    }
}
