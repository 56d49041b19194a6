package dev.glossdeck.publish;

import dev.glossdeck.output.ZipContent;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A published folder as files to give away: one zip of all, and each of its downloads.
 *
 * @param folder the published folder
 * @param files the files published into it, resolved against the folder, sorted
 */
public record SiteArchive(Path folder, List<Path> files) {
  private static final String DOWNLOADS = "downloads";

  /** Endings of pages, which are of use only within the site. */
  private static final Set<String> PAGES = Set.of("html", "json");

  /**
   * A download as a repository names it.
   *
   * @param classifier the name without its last ending, such as {@code biology-letter}
   * @param type the last ending, such as {@code pdf}
   * @param file the path of the file
   */
  public record Attachment(String classifier, String type, Path file) {}

  /** Copies the list. */
  public SiteArchive {
    files = files.stream().sorted().toList();
  }

  /**
   * Writes the zip.
   *
   * @param zip the file, replaced if it exists
   * @throws IOException if a file cannot be read or the zip cannot be written
   */
  public void write(Path zip) throws IOException {
    List<ZipContent.Entry> entries =
        files.stream()
            .map(file -> new ZipContent.Entry(name(file), out -> copy(file, out)))
            .toList();
    SingleFile.write(zip, new ZipContent(entries));
  }

  private static void copy(Path file, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(out);
    }
  }

  /** The downloads of all decks, in the order of their paths. */
  public List<Attachment> downloads() {
    return files.stream()
        .filter(file -> file.getParent().endsWith(DOWNLOADS))
        .map(SiteArchive::attachment)
        .filter(one -> !PAGES.contains(one.type()))
        .toList();
  }

  private static Attachment attachment(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return new Attachment(
        name.substring(0, Math.max(0, dot)).replace('.', '-'), name.substring(dot + 1), file);
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }
}
