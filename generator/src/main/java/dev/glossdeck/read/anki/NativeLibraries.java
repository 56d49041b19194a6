package dev.glossdeck.read.anki;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.util.Native;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite and Zstandard, of which the tool has the machine code for some systems only. Each is
 * loaded when it is first needed, by way of a file in the folder for temporary files.
 */
public final class NativeLibraries {
  private NativeLibraries() {}

  /**
   * Makes an empty database in memory.
   *
   * @throws MissingLibraryException where SQLite cannot be loaded
   * @throws SQLException if SQLite fails
   */
  public static SQLiteConnection newDatabase() throws MissingLibraryException, SQLException {
    loadSqlite();
    return JDBC.createConnection("jdbc:sqlite::memory:", new Properties());
  }

  /**
   * Makes a database in an empty file.
   *
   * @param file the path of the file
   * @throws MissingLibraryException where SQLite cannot be loaded
   * @throws SQLException if SQLite fails
   */
  public static SQLiteConnection newDatabase(Path file)
      throws MissingLibraryException, SQLException {
    loadSqlite();
    return JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
  }

  /** Before a connection does it, for a second one would fail in its machine code. */
  private static void loadSqlite() throws MissingLibraryException {
    try {
      SqliteLibrary.load();
      SQLiteJDBCLoader.initialize();
    } catch (Exception e) { // Declared by SQLite's driver, which throws several.
      throw missing("SQLite", e);
    }
  }

  /**
   * Decompresses Zstandard.
   *
   * @param in the compressed bytes
   * @throws MissingLibraryException where Zstandard cannot be loaded
   */
  static InputStream decompressed(InputStream in) throws IOException {
    try {
      Native.load();
    } catch (LinkageError e) {
      throw missing("Zstandard", e);
    }
    return new ZstdInputStream(in);
  }

  private static MissingLibraryException missing(String library, Throwable cause) {
    String system = OSInfo.getOSName() + " on " + OSInfo.getArchName();
    return isKnownSystem()
        ? new MissingLibraryException(
            library + ", which Anki packages need, cannot be loaded",
            "give Java a folder for temporary files that can be written and may hold programs:"
                + " java -Djava.io.tmpdir=DIR",
            cause)
        : new MissingLibraryException(
            library + ", which Anki packages need, is not there for " + system,
            "use Linux, macOS or Windows on x86-64 or arm64",
            cause);
  }

  /** The tool has both libraries for the same systems. */
  private static boolean isKnownSystem() {
    return LibraryLoaderUtil.hasNativeLib(
        LibraryLoaderUtil.getNativeLibResourcePath(), LibraryLoaderUtil.getNativeLibName());
  }
}
