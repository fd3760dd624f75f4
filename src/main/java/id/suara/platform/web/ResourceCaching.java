package id.suara.platform.web;

import java.util.regex.Pattern;

/** How long a browser keeps a style sheet, script or picture. */
final class ResourceCaching {

    private static final Pattern VERSIONED = Pattern.compile("(^|&)v=[^&]+");

    private ResourceCaching() {}

    /** Whether Faces serves a resource at the path; it may stand behind a prefix of the servlet's mapping. */
    static boolean isResource(String path) {
        return path.contains("/jakarta.faces.resource/");
    }

    /** @param query of the resource's address: with a version in it, the content behind it never changes */
    static String of(String query) {
        return query != null && VERSIONED.matcher(query).find()
                ? "public, max-age=31536000, immutable"
                : "public, max-age=3600";
    }
}
