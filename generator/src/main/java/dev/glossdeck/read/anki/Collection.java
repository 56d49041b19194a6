package dev.glossdeck.read.anki;

import dev.glossdeck.diagnostic.DiagnosticCode;
import java.io.Closeable;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sqlite.Collation;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteLimits;

/**
 * The database of a package, in memory and for reading only. Its schema is the package's and may be
 * made to harm: only plain tables are read, and what they give, how large a row is and how long a
 * query runs is bounded.
 */
final class Collection implements Closeable {
  private static final String PLAIN_TABLES =
      "select name from sqlite_master where type = 'table' and sql not like 'create virtual%'";

  /** Columns that are made up and not stored. */
  private static final String MADE_UP =
      "select m.name from sqlite_master m, pragma_table_xinfo(m.name) x where m.type = 'table' and"
          + " m.name in ('col', 'notes', 'cards', 'decks', 'notetypes', 'fields', 'templates')"
          + " and x.hidden <> 0";

  /** A row is a note, or all note types of an older package; in bytes. */
  private static final int LARGEST_ROW = 32 << 20;

  /** The share of Java's heap that a row may take, as its divisor. */
  private static final int SHARE_OF_A_ROW = 8;

  private static final int SMALL_FILE = 1 << 16;

  /** Steps of SQLite's machine after which it asks whether to go on. */
  private static final int STEPS = 1_000_000;

  private static final int LEAST_TURNS = 200;
  private static final int BYTES_A_TURN = 5_000;

  private static final int WRITE_VERSION = 18;
  private static final int READ_VERSION = 19;

  private final SQLiteConnection connection;
  private final long size;
  private final Set<String> tables = new HashSet<>();

  /** A consumer of rows. */
  @FunctionalInterface
  interface RowReader {
    void row(QueryRow row) throws SQLException, PackageFault;
  }

  /** Stops what would never end, such as a tree of pages that holds itself. */
  private static final class Patience extends ProgressHandler {
    private long turns;

    Patience(long size) {
      turns = LEAST_TURNS + size / BYTES_A_TURN;
    }

    @Override
    protected int progress() {
      return --turns < 0 ? 1 : 0;
    }
  }

  private Collection(SQLiteConnection connection, long size) {
    this.connection = connection;
    this.size = size;
  }

  static Collection open(byte[] database) throws MissingLibraryException, PackageFault {
    try {
      SQLiteConnection connection = NativeLibraries.newDatabase();
      try {
        connection.deserialize("main", withoutLog(database));
        guard(connection, database.length);
        Collection collection = new Collection(connection, database.length);
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

  private static void guard(SQLiteConnection connection, long size) throws SQLException {
    long most = Math.min(LARGEST_ROW, Runtime.getRuntime().maxMemory() / SHARE_OF_A_ROW);
    connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, (int) most);
    ProgressHandler.setHandler(connection, STEPS, new Patience(size));
    Collation.create(connection, "unicase", new Unicase());
    try (Statement settings = connection.createStatement()) {
      settings.execute("pragma trusted_schema = off");
      settings.execute("pragma cell_size_check = on");
      settings.execute("pragma query_only = on");
      settings.execute("pragma temp_store = memory");
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
    each(PLAIN_TABLES, row -> tables.add(row.text("name")));
    for (String name : List.of("col", "notes", "cards")) {
      if (!tables.contains(name)) {
        throw PackageFault.damaged("the collection in the package has no table \"" + name + "\"");
      }
    }
    each(
        MADE_UP,
        row -> {
          throw PackageFault.damaged("a table of the package has columns that are not stored");
        });
  }

  /** Whether there is a table. */
  boolean hasTable(String name) {
    return tables.contains(name);
  }

  /** Goes through the rows of a query. */
  void each(String query, RowReader reader, String... arguments) throws PackageFault {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      long given = 0;
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
        given += arguments[i].length();
      }
      try (ResultSet rows = statement.executeQuery()) {
        QueryRow row = new QueryRow(rows, size + given + SMALL_FILE);
        while (row.next()) {
          reader.row(row);
        }
      }
    } catch (SQLiteException e) {
      throw e.getResultCode() == SQLiteErrorCode.SQLITE_TOOBIG ? tooLarge() : damaged();
    } catch (SQLException e) {
      throw damaged();
    }
  }

  private static PackageFault tooLarge() {
    return new PackageFault(
        DiagnosticCode.PACKAGE_LARGE,
        "a note or a list in the package is larger than " + (LARGEST_ROW >> 20) + " MB",
        "make it smaller in Anki, or give Java more memory with -Xmx");
  }

  /** A stand-in for Anki's own collation, without which its tables of names cannot be read. */
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
