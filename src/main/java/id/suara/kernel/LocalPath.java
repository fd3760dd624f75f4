package id.suara.kernel;

import java.util.regex.Pattern;

/** An address inside this installation: anything else could send people to a site that only looks like ours. */
public final class LocalPath {

    // One slash, then no second slash or backslash: browsers read "//host" and "/\host" as another host.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]{0,1999}");

    private LocalPath() {}

    /** @return the path with its query, or {@code /} for anything that is not a local one */
    public static String orRoot(String path) {
        return or(path, "/");
    }

    /** @return the path with its query, or the other one for anything that is not a local one */
    public static String or(String path, String otherwise) {
        return path != null && LOCAL.matcher(path).matches() ? path : otherwise;
    }
}
