package id.suara.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AddressCutIT {

    @Inject
    AddressCut cut;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    @Test
    @DisplayName("Part of S25: the audit log holds no network address that is older than 30 days, and keeps the entry")
    void takesOldAddressesOffTheLog() throws SQLException {
        String mark = "test.address-" + System.nanoTime();
        entry(mark, 31);
        entry(mark, 29);
        while (cut.run(Instant.now()) == AddressCut.MOST) {
            // All that are old.
        }
        assertThat(count("select count(*) from audit_entry where action = '" + mark + "'"))
                .isEqualTo(2);
        assertThat(count(
                        "select count(*) from audit_origin o join audit_entry e on e.id = o.audit_entry_id where e.action = '"
                                + mark + "' and e.at > now() - interval '30 days'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_origin o join audit_entry e on e.id = o.audit_entry_id"
                        + " where e.at < now() - interval '30 days'"))
                .isZero();
    }

    private void entry(String mark, int days) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "with entry as (insert into audit_entry (id, at, actor, action) values (nextval('suara_id'),"
                            + " now() - interval '" + days + " days', 'test', '" + mark + "') returning id)"
                            + " insert into audit_origin (audit_entry_id, address) select id, '192.0.2.1' from entry");
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
