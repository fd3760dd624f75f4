package id.suara.platform.web;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a hash of the content into the addresses of our own style sheets, scripts and pictures, so that browsers may keep
 * them for good, and joins style sheets ({@link JoinedResource}).
 */
public class VersionedResources extends ResourceHandlerWrapper {

    static final Set<String> OURS =
            Set.of("suara", "primefaces-suara", "ideas", "moderation", "programme", "agenda", "webinars");

    // PrimeFaces still calls Indonesian by its old code, while Java calls it by the new one.
    private static final String PRIMEFACES = "primefaces";
    private static final String INDONESIAN = "locales/locale-id.js";
    private static final String OLD_INDONESIAN = "locales/locale-in.js";

    private final Map<String, Resource> known = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return createResource(name, library, null);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        boolean indonesian = PRIMEFACES.equals(library) && INDONESIAN.equals(name);
        if (!indonesian && (library == null || !OURS.contains(library))) {
            return super.createResource(name, library, contentType);
        }
        String key = library + "/" + name;
        Resource resource = known.get(key);
        if (resource == null) {
            resource = indonesian
                    ? JoinedResource.of(
                            super.createResource(OLD_INDONESIAN, library, contentType),
                            name,
                            VersionedResources::indonesian)
                    : own(super.createResource(name, library, contentType), name);
            if (resource != null && !FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Development)) {
                known.put(key, resource);
            }
        }
        return resource;
    }

    // Two days called "Se" do not tell Monday from Tuesday.
    private static String indonesian(String script) {
        return script.replace("locales[\"in\"]", "locales[\"id\"]")
                .replace(
                        "\"Mi\", \"Se\", \"Se\", \"Ra\", \"Ka\", \"Ju\", \"Sa\"",
                        "\"Mg\", \"Sn\", \"Sl\", \"Rb\", \"Km\", \"Jm\", \"Sb\"");
    }

    private Resource own(Resource resource, String name) {
        if (resource == null) {
            return null;
        }
        return name.endsWith(".css")
                ? JoinedResource.of(resource, name, sheet -> JoinedResource.join(sheet, this::part))
                : JoinedResource.asIs(resource, name);
    }

    private String part(String name) {
        return JoinedResource.text(super.createResource(name, "suara", null));
    }
}
