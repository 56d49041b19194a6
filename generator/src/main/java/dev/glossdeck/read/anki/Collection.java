package dev.glossdeck.read.anki;

import java.io.Closeable;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.sqlite.Collation;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/** The database of a package, in memory and for reading only. */
final class Collection implements Closeable {
  /** A hostile schema could make a query endless. */
  private static final int MOST_SECONDS = 60;

  private static final int WRITE_VERSION = 18;
  private static final int READ_VERSION = 19;

  private final SQLiteConnection connection;

  /** What to do with a row. */
  @FunctionalInterface
  interface RowReader {
    void row(ResultSet row) throws SQLException;
  }

  private Collection(SQLiteConnection connection) {
    this.connection = connection;
  }

  static Collection open(byte[] database) throws PackageFault {
    try {
      SQLiteConnection connection = JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
      try {
        connection.deserialize("main", withoutLog(database));
        Collation.create(connection, "unicase", new Unicase());
        try (Statement settings = connection.createStatement()) {
          settings.execute("pragma trusted_schema = off");
          settings.execute("pragma cell_size_check = on");
          settings.execute("pragma query_only = on");
        }
        Collection collection = new Collection(connection);
        collection.requireTables();
        return collection;
      } catch (SQLException | PackageFault e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw damaged();
    }
  }

  /**
   * The database as one without a write-ahead log, which in memory cannot be opened with one
   * (SQLite, "Database File Format", 1.3.3). Changes the bytes given, since there may be many.
   */
  private static byte[] withoutLog(byte[] database) {
    if (database.length > READ_VERSION) {
      database[WRITE_VERSION] = 1;
      database[READ_VERSION] = 1;
    }
    return database;
  }

  private static PackageFault damaged() {
    return PackageFault.damaged("the collection in the package is no database, or a damaged one");
  }

  /** Views and virtual tables are none: what they give may have no end. */
  private void requireTables() throws PackageFault {
    Set<String> tables = new HashSet<>();
    each(
        "select name from sqlite_master where type = 'table' and sql not like 'create virtual%'",
        row -> tables.add(row.getString(1)));
    for (String name : List.of("col", "notes", "cards")) {
      if (!tables.contains(name)) {
        throw PackageFault.damaged("the collection in the package has no table \"" + name + "\"");
      }
    }
  }

  /** Whether there is a table. */
  boolean hasTable(String name) throws PackageFault {
    List<String> found = new ArrayList<>();
    each(
        "select name from sqlite_master where type = 'table' and name = ?",
        row -> found.add(row.getString(1)),
        name);
    return !found.isEmpty();
  }

  /** Goes through the rows of a query. */
  void each(String query, RowReader reader, String... arguments) throws PackageFault {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setQueryTimeout(MOST_SECONDS);
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.row(rows);
        }
      }
    } catch (SQLException e) {
      throw damaged();
    }
  }

  /** What Anki's own collation is like; its tables of names cannot be read without one. */
  private static final class Unicase extends Collation {
    @Override
    protected int xCompare(String one, String other) {
      return one.compareToIgnoreCase(other);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException("the collection cannot be closed", e);
    }
  }
}
