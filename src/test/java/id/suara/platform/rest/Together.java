package id.suara.platform.rest;

import id.suara.SuaraServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The demonstration's children all come from different provinces. */
public final class Together {

    private static final String SECOND = " where full_name = 'Sekar Ayu Wulandari'";

    public interface Deed {
        void now();
    }

    private Together() {}

    /** For a while the second of its delegates comes from the province of the first. */
    public static void asOneDelegation(Deed deed) throws SQLException {
        try (Connection database = SuaraServer.database();
                Statement statement = database.createStatement()) {
            String province;
            String regency;
            try (ResultSet before = statement.executeQuery("select province_code, regency_code from person" + SECOND)) {
                before.next();
                province = before.getString(1);
                regency = before.getString(2);
            }
            move(statement, "81", "81.71");
            try {
                deed.now();
            } finally {
                move(statement, province, regency);
            }
        }
    }

    private static void move(Statement statement, String province, String regency) throws SQLException {
        statement.executeUpdate(
                "update person set province_code = '" + province + "', regency_code = '" + regency + "'" + SECOND);
    }
}
