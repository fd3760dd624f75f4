package id.suara.delegates.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.Demo;
import id.suara.PageClient;
import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer of East Java writes the numbers of other provinces' children and chaperones into the address. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForeignProvinceIT {

    private static final String HERE = " congress_id = (select id from congress where is_current)";

    /** @param opens whether the same page of the own province opens, in whatever state the child is */
    private record Door(String path, String idQuery, boolean opens) {}

    private static final List<Door> DOORS = List.of(
            new Door("/delegates/application?id=", "a.id", true),
            new Door("/delegates/card?id=", "a.id", false),
            new Door("/delegates/correct?id=", "a.id", false),
            new Door("/consent/paper?person=", "a.person_id", true),
            new Door("/consent/letter?person=", "a.person_id", true));

    @BeforeEach
    void theDemonstrationIsOn() throws SQLException {
        Demo.makeCurrent();
    }

    @Test
    @DisplayName("another province's child is not there, on any page that shows one, and its name is in no answer")
    void opensNoForeignChild() throws Exception {
        PageClient officer = PageClient.signedIn(Demo.account("PROVINCIAL_OFFICER"));
        for (Door door : DOORS) {
            HttpResponse<String> own = officer.get(door.path() + one(door.idQuery(), "= '35'"));
            if (door.opens()) {
                assertThat(own.statusCode()).as(door.path()).isEqualTo(200);
            } else {
                assertThat(own.statusCode()).as(door.path()).isNotEqualTo(404);
            }
            HttpResponse<String> foreign = officer.get(door.path() + one(door.idQuery(), "<> '35'"));
            HttpResponse<String> nobody = officer.get(door.path() + "999999999999");
            assertThat(foreign.statusCode()).as(door.path()).isEqualTo(404);
            assertThat(nobody.statusCode()).as(door.path()).isEqualTo(404);
            assertThat(foreign.body())
                    .as(door.path())
                    .doesNotContain(one("p.full_name", "<> '35'"), one("g.name", "<> '35'"));
        }
    }

    @Test
    @DisplayName("another province's chaperone is not there, and their name and number are in no answer")
    void opensNoForeignChaperone() throws Exception {
        PageClient officer = PageClient.signedIn(Demo.account("PROVINCIAL_OFFICER"));
        String phone = "+62812" + System.nanoTime() % 1_000_000_000;
        HttpResponse<String> own = officer.get("/delegates/chaperone?id=" + chaperone("35", phone));
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).contains("Nyoman Rahasiawati");
        HttpResponse<String> answer = officer.get("/delegates/chaperone?id=" + chaperone("51", phone + "1"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Nyoman Rahasiawati", phone);
    }

    private static String chaperone(String province, String phone) throws SQLException {
        return sql("insert into chaperone (id, congress_id, province_code, full_name, phone, sex, registered_by,"
                + " registered_at, version) select nextval('suara_id'), (select id from congress where is_current), '"
                + province + "', 'Nyoman Rahasiawati', '" + phone + "', 'FEMALE', min(id), now(), 1 from account"
                + " returning id");
    }

    /** Of the first child there. */
    private static String one(String what, String province) throws SQLException {
        return sql("select " + what + " from application a join person p on p.id = a.person_id"
                + " join guardianship w on w.person_id = p.id join guardian g on g.id = w.guardian_id"
                + " where a.province_code " + province + " and a." + HERE.strip()
                + " order by a.id limit 1");
    }

    private static String sql(String query) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
