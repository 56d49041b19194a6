package dev.glossdeck.read.anki;

import dev.glossdeck.output.ScratchFile;
import java.io.IOException;
import java.io.InputStream;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Loads SQLite's machine code in place of its driver, which compares it byte by byte with what it
 * wrote: half of the time that a small package takes.
 */
final class SqliteLibrary {
  /** The driver's properties for its machine code in a file. */
  private static final String FOLDER = "org.sqlite.lib.path";

  private static final String NAME = "org.sqlite.lib.name";

  private static boolean isDone;

  private SqliteLibrary() {}

  /**
   * Loads it, or leaves that to the driver where it cannot be.
   *
   * @throws Exception as the driver does
   */
  static synchronized void load() throws Exception {
    if (isDone) {
      return;
    }
    isDone = true;
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    // Windows keeps the file of a library as long as it is loaded; there the driver tidies up.
    boolean isOurs = name.endsWith(".so") || name.endsWith(".dylib");
    if (!isOurs || System.getProperty(FOLDER) != null) {
      return;
    }
    try (InputStream code = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (code != null) {
        load(code);
      }
    } catch (IOException | UnsatisfiedLinkError e) {
      // The driver tries in its own way, and says what is wrong.
      return;
    }
  }

  private static void load(InputStream code) throws Exception {
    try (ScratchFile file = ScratchFile.make()) {
      file.fill(code);
      System.load(file.path().toString());
      System.setProperty(FOLDER, file.path().getParent().toString());
      System.setProperty(NAME, file.path().getFileName().toString());
      SQLiteJDBCLoader.initialize();
    } finally {
      System.clearProperty(FOLDER);
      System.clearProperty(NAME);
    }
  }
}
