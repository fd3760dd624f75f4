package id.suara.platform.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of our own resources, held in memory. In a style sheet the line <code>{@literal /*+ tokens.css *}/</code> is
 * replaced by that file of the library {@code suara}: a page then loads one file, while the tokens stand in one place.
 */
final class JoinedResource extends ResourceWrapper {

    private static final Pattern PART = Pattern.compile("/\\*\\+ ([a-z-]+\\.css) \\*/");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    private final byte[] content;
    private final String version;

    private JoinedResource(Resource wrapped, byte[] content) {
        super(wrapped);
        this.content = content;
        this.version = hash(content);
        setContentType(wrapped.getContentType());
        setLibraryName(wrapped.getLibraryName());
        setResourceName(wrapped.getResourceName());
    }

    /** @param parts finds a part by its name, {@code null} when there is none */
    static JoinedResource of(Resource resource, Function<String, Resource> parts) {
        byte[] content = read(resource);
        if (resource.getResourceName().endsWith(".css")) {
            String joined = join(
                    new String(content, StandardCharsets.UTF_8),
                    name -> new String(read(parts.apply(name)), StandardCharsets.UTF_8));
            content = joined.getBytes(StandardCharsets.UTF_8);
        }
        return new JoinedResource(resource, content);
    }

    /** The sheet with its parts in place and without comments. */
    static String join(String sheet, Function<String, String> parts) {
        StringBuilder joined = new StringBuilder();
        Matcher part = PART.matcher(sheet);
        while (part.find()) {
            part.appendReplacement(joined, Matcher.quoteReplacement(join(parts.apply(part.group(1)), parts)));
        }
        part.appendTail(joined);
        return COMMENT.matcher(joined).replaceAll("");
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public String getRequestPath() {
        String path = super.getRequestPath();
        return path + (path.contains("?") ? "&" : "?") + "v=" + version;
    }

    @Override
    public boolean userAgentNeedsUpdate(FacesContext context) {
        return !getEntityTag()
                .equals(context.getExternalContext().getRequestHeaderMap().get("If-None-Match"));
    }

    // Not the wrapped one's: its date and tag know nothing of the parts.
    @Override
    public Map<String, String> getResponseHeaders() {
        return Map.of("ETag", getEntityTag());
    }

    private String getEntityTag() {
        return "W/\"" + version + "\"";
    }

    private static byte[] read(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
