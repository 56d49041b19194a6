package dev.glossdeck.read.workbook;

import dev.glossdeck.read.DeckSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a package in a ZIP, and what relates them (ECMA-376, part 2). */
final class Parts implements Closeable {
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final ByteBudget budget = new ByteBudget(Limits.BYTES);

  private Parts(ZipFile zip) {
    this.zip = zip;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries.putIfAbsent(key(entry.getName()), entry);
    }
  }

  static Parts open(DeckSource.Content content) throws IOException {
    ZipFile.Builder builder = ZipFile.builder();
    Optional<Path> file = content.file();
    if (file.isPresent()) {
      builder.setPath(file.get());
    } else {
      try (InputStream in = content.open()) {
        builder.setByteArray(in.readAllBytes());
      }
    }
    try {
      return new Parts(builder.get());
    } catch (IOException e) {
      throw WorkbookException.damaged(e);
    }
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /**
   * Opens a part.
   *
   * @param most bytes that are read of it
   */
  XmlCursor xml(String name, long most) throws IOException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      throw WorkbookException.damaged("it lacks " + name);
    }
    try {
      return new XmlCursor(
          PartText.of(new PartStream(zip.getInputStream(entry), budget, new ByteBudget(most))));
    } catch (WorkbookException e) {
      throw e;
    } catch (IOException e) {
      throw WorkbookException.damaged(e);
    }
  }

  /**
   * What a part refers to.
   *
   * @param name the part, empty for the package as a whole
   */
  List<Relationship> relationships(String name) throws IOException {
    int slash = name.lastIndexOf('/') + 1;
    String folder = name.substring(0, slash);
    String list = folder + "_rels/" + name.substring(slash) + ".rels";
    List<Relationship> found = new ArrayList<>();
    if (!has(list)) {
      return found;
    }
    try (XmlCursor xml = xml(list, Limits.SMALL_PART)) {
      while (xml.next()) {
        if (xml.isStart("Relationship")) {
          found.add(
              Relationship.of(
                  xml.attribute("Id").orElse(""),
                  xml.attribute("Type").orElse(""),
                  folder,
                  xml.attribute("Target").orElse("")));
        }
      }
    }
    return found;
  }

  /** Names differ in more than the case of letters (ECMA-376, part 2, 6.2.2). */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
