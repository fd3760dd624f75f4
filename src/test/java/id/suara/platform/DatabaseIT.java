package id.suara.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server reaches its database, as somebody who is not allowed everything there. */
@ExtendWith(ArquillianExtension.class)
class DatabaseIT {

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    @PersistenceContext
    EntityManager em;

    @Test
    void answersThroughTheDataSource() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select rolsuper from pg_roles where rolname = current_user")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean(1)).isFalse();
        }
    }

    @Test
    void answersThroughThePersistenceUnit() {
        assertThat(em.createNativeQuery("select 1").getSingleResult()).isEqualTo(1);
    }
}
