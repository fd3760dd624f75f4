package id.suara;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The server under test, for tests that run outside it. */
public final class SuaraServer {

    private SuaraServer() {}

    /** @param path begins with a slash */
    public static URI uri(String path) {
        return URI.create(property("suara.it.url") + path);
    }

    /** A connection of its own to the server's database, with the application's rights. */
    public static Connection database() throws SQLException {
        return DriverManager.getConnection(
                property("suara.it.db.url"), property("suara.it.db.user"), property("suara.it.db.password"));
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("Integration tests run with -Dsuara.it=true, as Maven's verify does");
        }
        return value;
    }
}
