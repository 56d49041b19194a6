package dev.glossdeck.publish;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.pdf.FontOptions;
import dev.glossdeck.output.Folders;
import dev.glossdeck.output.Hashes;
import dev.glossdeck.publish.source.DeckFile;
import dev.glossdeck.publish.source.DeckFinder;
import dev.glossdeck.publish.source.FoundNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The files that a build reads, by path, each with a hash of its content. */
final class BuildInputs {
  private static final String MISSING = "-";

  /** Behind the path of a folder. */
  private static final String FOLDER = "/";

  private final NavigableMap<String, String> files = new TreeMap<>();
  private final BuildOptions options;

  private BuildInputs(BuildOptions options) {
    this.options = options;
  }

  /**
   * The inputs that are known before decks are read: the files of decks and those that are passed
   * over, locks, fonts, pages and the theme.
   *
   * @param options of the build
   * @throws IOException if a file cannot be read
   */
  static NavigableMap<String, String> of(BuildOptions options) throws IOException {
    BuildInputs inputs = new BuildInputs(options);
    inputs.addDecks();
    for (Path other : options.sourcesBesideDecks()) {
      inputs.addAll(other, Integer.MAX_VALUE, "");
    }
    inputs.files.putAll(fonts(options));
    return inputs.files;
  }

  /** The fonts that a build may take. */
  static NavigableMap<String, String> fonts(BuildOptions options) throws IOException {
    FontOptions fonts = options.outputs().pdf().fonts();
    BuildInputs inputs = new BuildInputs(options);
    for (Path other : fonts.others()) {
      inputs.addAll(other, 1, "");
    }
    if (fonts.typeface().isPresent()) {
      // Its bold and italic are looked for beside it.
      String name = fonts.typeface().get().toString();
      String ending = name.substring(name.lastIndexOf('.') + 1);
      inputs.addAll(fonts.typeface().get().toAbsolutePath().getParent(), 1, ending);
    }
    return inputs.files;
  }

  /**
   * The pictures and sounds of decks, and the files of their note types, with the names of all
   * files there: others may be missed.
   *
   * @param library as it was read
   * @return empty if one is not where its name says, so that nothing can be said of it later
   * @throws IOException if a file cannot be read
   */
  static Optional<NavigableMap<String, String>> media(Library library) throws IOException {
    NavigableMap<String, String> found = new TreeMap<>();
    for (Deck deck : library.decks()) {
      String source = deck.source().path();
      boolean isPackage = source.endsWith("pkg");
      for (Media medium : isPackage ? List.<Media>of() : deck.media()) {
        Path file = FoundNames.beside(source, medium.name());
        if (!Files.isRegularFile(file)) {
          return Optional.empty();
        }
        found.put(file.toString(), Hashes.of(file));
      }
      for (AnkiType type : deck.types()) {
        if (!type.edition().folder().isEmpty()) {
          Path folder = FoundNames.beside(source, type.edition().folder());
          found.put(folder + FOLDER, names(folder));
          found.putAll(Hashes.below(folder, 1, ""));
        }
      }
    }
    return Optional.of(found);
  }

  /**
   * Hashes files again.
   *
   * @param paths of files that may have gone since, and of folders with a {@code /} behind them
   * @throws IOException if one cannot be read
   */
  static NavigableMap<String, String> again(Iterable<String> paths) throws IOException {
    NavigableMap<String, String> found = new TreeMap<>();
    for (String path : paths) {
      found.put(path, path.endsWith(FOLDER) ? names(Path.of(path)) : hash(Path.of(path)));
    }
    return found;
  }

  private static String hash(Path file) throws IOException {
    return Files.isRegularFile(file) ? Hashes.of(file) : MISSING;
  }

  private static String names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return MISSING;
    }
    List<String> names = Folders.files(folder, 1).stream().map(Path::toString).toList();
    return Hashes.of(String.join("\n", names));
  }

  /** The number of files among the paths of inputs, without those of folders. */
  static long count(Collection<String> paths) {
    return paths.stream().filter(path -> !path.isEmpty() && !path.endsWith(FOLDER)).count();
  }

  private void addDecks() throws IOException {
    Diagnostics told = new Diagnostics();
    List<DeckFile> decks = new DeckFinder(told, told, options.reading()).find(options.decks());
    StringBuilder list = new StringBuilder();
    told.sorted().forEach(one -> list.append(one).append('\n'));
    for (DeckFile deck : decks) {
      list.append(deck.shown()).append('\n');
      Path file = deck.file().toAbsolutePath();
      // The newest deck's time is that of the outputs unless one is given.
      String time = options.timestamp().isPresent() ? "" : " " + deck.modified();
      files.put(file.toString(), Hashes.of(file) + time);
      addAll(file.getParent(), 1, ".lock");
    }
    files.put("", Hashes.of(list.toString()));
  }

  private void addAll(Path root, int depth, String ending) throws IOException {
    if (!Files.exists(root)) {
      files.put(root.toString(), MISSING);
      return;
    }
    Hashes.below(root, depth, ending).forEach(files::putIfAbsent);
  }
}
