package id.suara.platform.rest;

import static id.suara.platform.rest.ApiClient.array;
import static id.suara.platform.rest.ApiClient.text;
import static id.suara.platform.rest.ApiClient.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.suara.SuaraServer;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract is valid, complete, and kept by the server that serves it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContractIT {

    private static final Set<String> ROLES =
            Set.of("ADMINISTRATOR", "ORGANIZER", "MODERATOR", "PROVINCIAL_OFFICER", "GATE", "CHAPERONE", "DELEGATE");

    private final ApiClient api = new ApiClient();

    @BeforeEach
    void returnToTheDemonstration() throws SQLException {
        ApiClient.returnToTheDemonstration();
    }

    @Test
    void isServedToEveryoneAsYamlOrAsJson() {
        HttpResponse<String> yaml = served("/openapi");
        HttpResponse<String> json = served("/openapi?format=json");
        assertThat(yaml.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/yaml");
        assertThat(json.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(served("/openapi", "Accept", "application/json").body()).isEqualTo(json.body());
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml.body());
        assertThat(JsonParser.parseString(new com.google.gson.Gson().toJson(document)))
                .isEqualTo(JsonParser.parseString(json.body()));
    }

    @Test
    void mayBeKeptByAnyCache() {
        HttpResponse<String> first = served("/openapi");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).startsWith("public");
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(served("/openapi", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void isValidOpenApi() {
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(served("/openapi").body(), null, new ParseOptions());
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.isOpenapi31()).isTrue();
        Set<String> ids = new TreeSet<>();
        parsed.getOpenAPI().getPaths().values().forEach(path -> path.readOperations()
                .forEach(operation ->
                        assertThat(ids.add(operation.getOperationId())).isTrue()));
    }

    @Test
    void namesEveryOperationOfTheServerAndNoOther() {
        Set<String> built = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.suara")) {
            if (type.isAnnotatedWith(Path.class)) {
                operationsOf(type.reflect(), built);
            }
        }
        assertThat(contract().operations()).isEqualTo(built);
    }

    private static void operationsOf(Class<?> resource, Set<String> built) {
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    Path below = method.getAnnotation(Path.class);
                    String path = "/" + resource.getAnnotation(Path.class).value()
                            + (below == null ? "" : "/" + below.value());
                    built.add(verb.value() + " " + path);
                }
            }
        }
    }

    @Test
    void asksForATokenExactlyWhereItSaysSo() {
        Contract contract = contract();
        SoftAssertions all = new SoftAssertions();
        for (String operation : contract.operations()) {
            HttpResponse<String> answer = exampleOf(contract, operation, null);
            if (contract.roles(operation).isPresent()) {
                all.assertThat(answer.statusCode()).as(operation).isEqualTo(401);
            } else {
                all.assertThat(answer.statusCode()).as(operation).isNotIn(401, 403);
                HttpResponse<String> wrong = exampleOf(contract, operation, "suara_wrong");
                all.assertThat(wrong.statusCode()).as(operation).isEqualTo(401);
                all.assertThat(contract.faults(operation, wrong)).as(operation).isEmpty();
            }
            all.assertThat(contract.faults(operation, answer)).as(operation).isEmpty();
        }
        all.assertAll();
    }

    @Test
    void refusesEveryRoleThatItDoesNotName() {
        Contract contract = contract();
        SoftAssertions all = new SoftAssertions();
        for (String operation : contract.operations()) {
            Set<String> named = contract.roles(operation).orElse(Set.of());
            for (String role : ROLES) {
                if (!named.isEmpty() && !named.contains(role)) {
                    HttpResponse<String> answer = exampleOf(contract, operation, token(role));
                    all.assertThat(answer.statusCode())
                            .as(operation + " as " + role)
                            .isEqualTo(403);
                    all.assertThat(contract.faults(operation, answer))
                            .as(operation)
                            .isEmpty();
                }
            }
        }
        all.assertAll();
    }

    @Test
    void isKeptByEveryOperationWhetherItSucceedsOrRefuses() throws Exception {
        Contract contract = contract();
        ContractWalk walk = new ContractWalk(api, contract);
        walk.ideas();
        walk.moderation();
        new RulesWalk(walk).all();
        new ProgrammeWalk(walk).all();
        new PartsWalk(walk).all();
        new ModeratorsWalk(walk).all();
        new AnswersWalk(walk).all();
        new ForumWalk(walk).all();
        new PicturesWalk(walk).all();
        new CoauthorsWalk(walk).all();
        new AppealsWalk(walk).all();
        new SilenceWalk(walk).all();
        new EnteredWalk(walk).all();
        new AgendaWalk(walk).all();
        walk.own();
        walk.nominations();
        RegistrationWalk family = new RegistrationWalk(walk::expect);
        family.invitationsAndRegistrations();
        family.questions();
        family.details();
        walk.consent();
        new ConsentWalk(walk).all(walk.link());
        new FamilyWalk(walk).all();
        walk.delegates();
        new ChaperonesWalk(walk::expect).all();
        PlacesWalk places = new PlacesWalk(walk);
        places.quotas();
        places.decisions();
        new DeskWalk(walk).all();
        walk.mail();
        new MailWordsWalk(walk).all();
        new DeliveryWalk(walk).all();
        new SafeguardingWalk(walk).all();
        new NoticesWalk(walk).all();
        new AnnouncementsWalk(walk).all();
        new RemindersWalk(walk).all();
        new WebinarsWalk(walk).all();
        assertThat(walk.succeeded()).isEqualTo(contract.operations());
    }

    /** The operation as the contract shows it, on something that is there where that matters. */
    private HttpResponse<String> exampleOf(Contract contract, String operation, String token) {
        String method = operation.split(" ")[0];
        String path = operation.split(" ")[1];
        if (path.startsWith("/ideas/")) {
            JsonObject idea =
                    array(api.send("GET", "/ideas?limit=1", null, null)).get(0).getAsJsonObject();
            path = path.replace("{id}", text(idea, "id"));
        }
        path = path.replace("{id}", "1")
                .replace("{applicationId}", "1")
                .replace("{one}", "1")
                .replace("{other}", "2")
                .replace("{hit}", "1")
                .replace("{idea}", "1")
                .replace("{revision}", "1")
                .replace("{place}", "1")
                .replace("{row}", "1")
                .replace("{report}", "1")
                .replace("{seen}", "1")
                .replace("{registration}", "1")
                .replace("{certificate}", "1")
                .replace("{code}", "2222-2222-2222")
                .replace("{question}", "1")
                .replace("{mail}", "1")
                .replace("{account}", "1")
                .replace("{webinar}", "1")
                .replace("{edition}", "1")
                .replace("{link}", "1.1.1.x")
                .replace("{province}", "51")
                .replace("{kind}", "consent-request")
                .replace("{language}", "id");
        String fileType = contract.fileType(operation);
        return fileType == null
                ? api.send(
                        method,
                        path,
                        token,
                        contract.example(operation),
                        "If-Match",
                        method.equals("GET") ? "*" : "\"1\"")
                : api.send(method, path, token, "Nama\n", "Content-Type", fileType);
    }

    private Contract contract() {
        return new Contract(served("/openapi?format=json").body());
    }

    private HttpResponse<String> served(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(SuaraServer.uri(address));
        return api.send(headers.length == 0 ? request : request.headers(headers));
    }
}
