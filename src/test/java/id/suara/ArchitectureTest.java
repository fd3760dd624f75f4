package id.suara;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The floors of the house (design.md): a feature imports from lower floors only, and nobody imports the roof. */
@AnalyzeClasses(packages = "id.suara", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "id.suara.";

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("kernel", 0),
            Map.entry("audit", 1),
            Map.entry("identity", 1),
            Map.entry("congress", 1),
            Map.entry("consent", 2),
            Map.entry("safeguarding", 2),
            Map.entry("moderation", 3),
            Map.entry("delegates", 4),
            Map.entry("ideas", 4),
            Map.entry("programme", 4),
            Map.entry("webinars", 4),
            Map.entry("agenda", 5),
            Map.entry("messaging", 6),
            Map.entry("reporting", 6),
            Map.entry("platform", 7));

    @ArchTest
    void everyFeatureImportsFromLowerFloorsOnly(JavaClasses house) {
        Set<String> wrong = new HashSet<>();
        for (JavaClass room : house) {
            String from = feature(room);
            if (FLOORS.containsKey(from)) {
                room.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String to = feature(dependency.getTargetClass().getBaseComponentType());
                    if (FLOORS.containsKey(to) && !to.equals(from) && FLOORS.get(to) >= FLOORS.get(from)) {
                        wrong.add(dependency.getDescription());
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ArchTest
    void everyPackageStandsOnAFloor(JavaClasses house) {
        Set<String> features = new HashSet<>();
        house.forEach(room -> features.add(feature(room)));
        features.remove("launcher");
        assertThat(features).isEqualTo(FLOORS.keySet());
    }

    @ArchTest
    void theLauncherStandsOutsideTheHouse(JavaClasses house) {
        noClasses()
                .that()
                .resideInAPackage("id.suara.launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FLOORS.keySet().stream()
                        .map(feature -> ROOT + feature + "..")
                        .toArray(String[]::new))
                .check(house);
    }

    @ArchTest
    void noFeatureDependsOnItselfInACircle(JavaClasses house) {
        slices().matching("id.suara.(*)..").should().beFreeOfCycles().check(house);
    }

    @ArchTest
    void classesAreNamedForWhatTheyAre(JavaClasses house) {
        for (String ending : List.of("Util", "Utils", "Manager", "Helper", "Impl")) {
            noClasses().should().haveSimpleNameEndingWith(ending).check(house);
        }
    }

    @ArchTest
    void entitiesHaveNoPublicSetters(JavaClasses house) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveNameMatching("set[A-Z].*")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(house);
    }

    @ArchTest
    void entitiesNeverLeaveForAPageOrTheApiByName(JavaClasses house) {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideOutsideOfPackage("..web..")
                .check(house);
    }

    @ArchTest
    void everyBeanHasANameOfItsOwn(JavaClasses house) {
        Map<String, String> classes = new HashMap<>();
        for (JavaClass room : house) {
            if (room.isAnnotatedWith(Named.class)) {
                String name = room.getAnnotationOfType(Named.class).value();
                assertThat(classes.put(name, room.getName()))
                        .as("the other bean named " + name)
                        .isNull();
            }
        }
    }

    @Test
    void everyPackageSaysWhatItIs() throws Exception {
        Path sources = Path.of("src/main/java/id/suara");
        try (var folders = Files.walk(sources)) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder -> !folder.equals(sources))
                            .filter(ArchitectureTest::hasClasses))
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    private static boolean hasClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String feature(JavaClass room) {
        String name = room.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }
}
