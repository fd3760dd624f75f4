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

    private static final Set<String> OURS = Set.of("suara", "primefaces-suara");

    private final Map<String, JoinedResource> known = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return super.createResource(name);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library), name, library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType), name, library);
    }

    private Resource versioned(Resource resource, String name, String library) {
        if (resource == null || library == null || !OURS.contains(library)) {
            return resource;
        }
        if (FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Development)) {
            return JoinedResource.of(resource, this::part);
        }
        return known.computeIfAbsent(library + "/" + name, key -> JoinedResource.of(resource, this::part));
    }

    private Resource part(String name) {
        return super.createResource(name, "suara");
    }
}
