package id.suara.platform.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
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
import java.util.function.UnaryOperator;
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
    private final String name;
    private final String version;

    private JoinedResource(Resource wrapped, String name, byte[] content) {
        super(wrapped);
        this.name = name;
        this.content = content;
        this.version = hash(content);
    }

    /** @param change what is done to the text before it is sent */
    static JoinedResource of(Resource resource, String name, UnaryOperator<String> change) {
        String text = change.apply(text(resource));
        return new JoinedResource(resource, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static JoinedResource asIs(Resource resource, String name) {
        return new JoinedResource(resource, name, bytes(resource));
    }

    static String text(Resource resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet with its parts in place and without comments. */
    static String join(String sheet, UnaryOperator<String> parts) {
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

    // Not the wrapped one's: that differs with the mapping by which the page was reached, and would be loaded twice.
    @Override
    public String getRequestPath() {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return context + ResourceHandler.RESOURCE_IDENTIFIER + "/" + name + ".xhtml?ln=" + getLibraryName() + "&v="
                + version;
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

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
