package id.suara.launcher;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the application while it runs, always all of it: a class whose caller was not compiled again would fail
 * late, at the call. Formatting and static checks are left to the build.
 */
final class DevCompiler {

    private final Path sources;
    private final Path webInf;
    private final Path serverLibraries;

    /** @param serverLibraries the folder of the running server's own libraries */
    DevCompiler(Path sources, Path webInf, Path serverLibraries) {
        this.sources = sources;
        this.webInf = webInf;
        this.serverLibraries = serverLibraries;
    }

    /** @return false, after the compiler's messages on stderr, when it does not compile; nothing has changed then */
    boolean compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path fresh = Files.createTempDirectory(webInf.getParent().getParent(), "classes");
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            List<Path> units = javaFiles();
            List<String> flags = List.of(
                    "-d",
                    fresh.toString(),
                    "-classpath",
                    classPath(),
                    "-proc:none",
                    "-parameters",
                    "-g",
                    "-nowarn",
                    "--release",
                    "17");
            boolean compiled = compiler.getTask(
                            messages, files, null, flags, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
            if (compiled) {
                Path classes = webInf.resolve("classes/id");
                DataDirectory.deleteTree(classes);
                Files.move(fresh.resolve("id"), classes);
            } else {
                System.err.print(messages);
            }
            return compiled;
        } finally {
            DataDirectory.deleteTree(fresh);
        }
    }

    private List<Path> javaFiles() throws IOException {
        Path launcher = sources.resolve("id/suara/launcher");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.startsWith(launcher))
                    .toList();
        }
    }

    private String classPath() throws IOException {
        try (Stream<Path> own = Files.list(webInf.resolve("lib"));
                Stream<Path> server = Files.list(serverLibraries)) {
            return Stream.concat(own, server)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
