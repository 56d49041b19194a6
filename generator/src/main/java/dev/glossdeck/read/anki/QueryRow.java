package dev.glossdeck.read.anki;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A row of a query. What it gives is counted: a collection cannot hold more text than its file has
 * bytes, and one that gives more makes it up.
 */
final class QueryRow {
  /** A row takes as much of a page at the least (SQLite, "Database File Format", 1.6), in bytes. */
  private static final int LEAST = 4;

  private final ResultSet rows;
  private long left;

  /**
   * The rows of a query.
   *
   * @param most the limit of their size, in bytes
   */
  QueryRow(ResultSet rows, long most) {
    this.rows = rows;
    this.left = most;
  }

  /** Goes to the next row. */
  boolean next() throws SQLException, PackageFault {
    if (!rows.next()) {
      return false;
    }
    count(LEAST);
    return true;
  }

  /** A text, empty where a damaged collection holds nothing. */
  String text(String column) throws SQLException, PackageFault {
    String text = rows.getString(column);
    count(text == null ? 0 : text.length());
    return text == null ? "" : text;
  }

  /** A number, 0 where a damaged collection holds none. */
  long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  /** The bytes of a message, none where a damaged collection holds nothing. */
  byte[] bytes(String column) throws SQLException, PackageFault {
    byte[] bytes = rows.getBytes(column);
    count(bytes == null ? 0 : bytes.length);
    return bytes == null ? new byte[0] : bytes;
  }

  private void count(int bytes) throws PackageFault {
    left -= bytes;
    if (left < 0) {
      throw PackageFault.damaged("the collection in the package gives more than it can hold");
    }
  }
}
