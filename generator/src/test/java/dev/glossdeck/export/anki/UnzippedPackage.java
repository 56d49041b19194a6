package dev.glossdeck.export.anki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/** A package, opened to look into its collection. */
final class UnzippedPackage implements AutoCloseable {
  private final SQLiteConnection connection;

  private UnzippedPackage(SQLiteConnection connection) {
    this.connection = connection;
  }

  static UnzippedPackage open(byte[] apkg) throws IOException, SQLException {
    SQLiteConnection connection = JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
    connection.deserialize("main", files(apkg).get("collection.anki2"));
    return new UnzippedPackage(connection);
  }

  /** The content by name, in the order of the package. */
  static Map<String, byte[]> files(byte[] apkg) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /** The first column of each row as text. */
  List<String> query(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
