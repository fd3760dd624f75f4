package id.suara.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Flyway owns the schema, the entities only describe it: the two must say the same. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/suara")
    DataSource database;

    @Test
    void everyMappedAttributeHasItsColumn() {
        assertThat(em.getMetamodel().getEntities()).isNotEmpty().allSatisfy(this::canBeRead);
    }

    private void canBeRead(EntityType<?> entity) {
        assertThat(em.createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                        .setMaxResults(1)
                        .getResultList())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void everyTableHasAPrimaryKey() throws SQLException {
        assertThat(first(
                        "select string_agg(c.relname, ', ') from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind = 'r' and n.nspname = 'public' and not exists"
                                + " (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')"))
                .as("tables without a primary key")
                .isNull();
    }

    @Test
    void holdsAllProvincesAndRegencies() throws SQLException {
        assertThat(first("select count(*) from province")).isEqualTo("38");
        assertThat(first("select count(*) from regency")).isEqualTo("514");
        assertThat(first(
                        "select count(*) from (select p.code from province p join regency r on r.province_code = p.code"
                                + " group by p.code, p.population having sum(r.population) <> p.population) x"))
                .isEqualTo("0");
    }

    private String first(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
