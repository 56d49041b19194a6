package dev.glossdeck.publish;

import dev.glossdeck.output.NewFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that a new site begins with: a deck, settings, and what publishes them. */
public final class Starter {
  private static final String VERSION = "@version@";

  private final Map<String, String> files = new TreeMap<>();
  private final boolean isMaven;

  /**
   * The files of a site.
   *
   * @param isMaven whether there is to be a POM that builds the decks
   * @param version of the Maven plugin
   */
  public Starter(boolean isMaven, String version) {
    this.isMaven = isMaven;
    files.put("glossdeck.yaml", text("glossdeck.yaml"));
    files.put("decks/first-deck.md", text("first-deck.md"));
    files.put(".gitignore", text(isMaven ? "gitignore-maven" : "gitignore"));
    files.put(".github/workflows/cards.yml", text("publish.yml"));
    if (isMaven) {
      files.put("pom.xml", text("pom.xml").replace(VERSION, version));
    }
  }

  /**
   * The paths of the files.
   *
   * @return relative to the folder, sorted
   */
  public Set<String> paths() {
    return files.keySet();
  }

  /**
   * Writes the files.
   *
   * @param folder the folder; made if it does not exist
   * @throws IOException if one cannot be written, or another file has its name; then none is
   */
  public void write(Path folder) throws IOException {
    try (NewFiles output = NewFiles.in(folder, Set.of())) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        output.file(file.getKey(), file.getValue());
      }
      output.publish();
    }
  }

  /**
   * The next commands of who has started a site.
   *
   * @param folder the folder, as the user named it
   * @return a line each, indented, with what it is for
   */
  public List<String> next(Path folder) {
    boolean isHere = Path.of("").toAbsolutePath().equals(folder.toAbsolutePath().normalize());
    String tool = isMaven ? "mvn glossdeck:" : "glossdeck ";
    String build = isMaven ? "mvn package" : "glossdeck build";
    return Stream.of(
            Stream.of("cd " + folder).filter(any -> !isHere),
            Stream.of(
                tool + "serve   (shows the site while you write; stop it with Ctrl-C)",
                build + "   (then open public/index.html)",
                tool + "stamp   (cards keep their identity from now on; commit the lock)"))
        .flatMap(lines -> lines)
        .map(line -> "  " + line)
        .toList();
  }

  private static String text(String name) {
    try (InputStream in = Starter.class.getResourceAsStream("starter/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
