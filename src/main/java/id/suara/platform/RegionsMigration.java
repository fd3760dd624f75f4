package id.suara.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Loads the 38 provinces and 514 regencies after the tables of {@code V002}. A later decree is a later migration. */
class RegionsMigration implements JavaMigration {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement, CSVRecord row) throws SQLException;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2.1");
    }

    @Override
    public String getDescription() {
        return "provinces and regencies after Kepmendagri 300.2.2-2430/2025";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        load(
                connection,
                "/data/provinces.csv",
                "insert into province (code, name, name_en, capital, time_zone, iso, population) values (?, ?, ?, ?, ?, ?, ?)",
                (statement, row) -> {
                    statement.setString(1, row.get("code"));
                    statement.setString(2, row.get("name"));
                    statement.setString(3, row.get("name_en"));
                    statement.setString(4, row.get("capital"));
                    statement.setString(5, row.get("timezone"));
                    statement.setString(6, row.get("iso_3166_2"));
                    statement.setLong(7, Long.parseLong(row.get("population_2024")));
                });
        load(
                connection,
                "/data/regencies.csv",
                "insert into regency (code, province_code, name, short_name, kind, population) values (?, ?, ?, ?, ?, ?)",
                (statement, row) -> {
                    statement.setString(1, row.get("code"));
                    statement.setString(2, row.get("province_code"));
                    statement.setString(3, row.get("name"));
                    statement.setString(4, row.get("short_name"));
                    statement.setString(5, row.get("type").toUpperCase(Locale.ROOT));
                    statement.setLong(6, Long.parseLong(row.get("population_2024")));
                });
    }

    private static void load(Connection connection, String resource, String insert, Binding binding)
            throws SQLException, IOException {
        try (InputStream file = RegionsMigration.class.getResourceAsStream(resource);
                CSVParser rows = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8));
                PreparedStatement statement = connection.prepareStatement(insert)) {
            for (CSVRecord row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
