package id.suara;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real WAR, with the tests that run inside it: one deployment for all of them. */
@ArquillianSuiteDeployment
public class SuaraDeployment {

    private SuaraDeployment() {}

    @Deployment
    public static WebArchive application() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("suara.war")));
        Path classes = Path.of("target", "test-classes");
        try (Stream<Path> files = Files.walk(classes.resolve("id"))) {
            files.filter(SuaraDeployment::runsInside)
                    .forEach(file ->
                            war.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + classes.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war.addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class));
    }

    /** What needs a browser, ArchUnit or processes of its own would not find its libraries in there; a bench is no test. */
    private static boolean runsInside(Path file) {
        String path = file.toString().replace(File.separatorChar, '/');
        String name = file.getFileName().toString();
        return name.endsWith(".class")
                && !path.contains("id/suara/launcher/")
                && !path.contains("id/suara/bench/")
                && !path.matches(".*/id/suara/[^/]+")
                && !name.matches("(.*JourneyIT|ArchitectureTest|package-info)(\\$.*)?\\.class");
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
