package id.suara.delegates.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.suara.Demo;
import id.suara.SuaraServer;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guessing codes from one address. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegistrationsResourceIT {

    @BeforeEach
    @AfterEach
    void forgetWhatWasTried() throws SQLException {
        Demo.makeCurrent();
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from address_failure where address like 'invitation %'");
        }
    }

    @Test
    void isSlowedDownAndKeepsNobodyThereFromSigningIn() throws Exception {
        List<Integer> answers = new ArrayList<>();
        while (!answers.contains(429) && answers.size() < 20) {
            answers.add(
                    open("7KQM-X2VD-9H" + (char) ('A' + answers.size()) + "R").statusCode());
        }
        assertThat(answers).startsWith(404, 404, 404).endsWith(429);
        assertThat(open("7KQM-X2VD-9HTR").headers().firstValue("Retry-After")).isPresent();
        try (Connection connection = SuaraServer.database();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from address_failure where failures >= "
                        + (answers.size() - 1) + " and address not like 'invitation %'")) {
            row.next();
            assertThat(row.getLong(1)).isZero();
        }
    }

    private static HttpResponse<String> open(String code) throws Exception {
        return Demo.get("/api/v1/registrations/form?invitation=" + code, null);
    }
}
