package dev.glossdeck.publish.source;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.markup.tree.MediaNames;
import dev.glossdeck.markup.tree.Nfc;
import dev.glossdeck.output.PublishedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds pictures and sounds that no deck shows. A folder may hold pictures of other things, so that
 * two kinds are looked through, each without those below it: one of which a deck shows something,
 * and one of decks that the user named as a whole. A folder with a deck that was not read is left
 * alone, since that deck may show them.
 */
public final class UnusedMedia {
  private final Diagnostics found = new Diagnostics();
  private final Set<Path> decks = new HashSet<>();

  /** The media that decks show, by folder, as folded names. */
  private final Map<Path, Set<String>> shown = new HashMap<>();

  /** The folders to look through, each with the deck to which its files would belong. */
  private final Map<Path, Deck> folders = new LinkedHashMap<>();

  private UnusedMedia() {}

  /**
   * Looks through folders.
   *
   * @param named the paths that the user named
   * @param library the decks that were found there
   * @return a warning for each file, at the start of its deck
   * @throws IOException if a folder cannot be read
   */
  public static List<Diagnostic> of(List<Path> named, Library library) throws IOException {
    UnusedMedia unused = new UnusedMedia();
    for (Deck deck : library.decks()) {
      unused.add(deck, named);
    }
    for (Map.Entry<Path, Deck> folder : unused.folders.entrySet()) {
      unused.look(folder.getKey(), folder.getValue());
    }
    return unused.found.sorted();
  }

  private void add(Deck deck, List<Path> named) throws IOException {
    Path file = Path.of(deck.source().path()).toRealPath();
    boolean isFolder = Files.isDirectory(file);
    if (!isFolder && isPackage(file)) {
      return;
    }
    decks.add(file);
    Path folder = isFolder ? file : file.getParent();
    if (isFolder || isBelow(named, file)) {
      folders.putIfAbsent(folder, deck);
    }
    for (Media medium : deck.media()) {
      Path shownFile = folder.resolve(medium.name()).normalize();
      folders.putIfAbsent(shownFile.getParent(), deck);
      shown
          .computeIfAbsent(shownFile.getParent(), any -> new HashSet<>())
          .add(folded(shownFile.getFileName().toString()));
    }
  }

  private static boolean isPackage(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith("pkg");
  }

  private static boolean isBelow(List<Path> named, Path file) throws IOException {
    for (Path path : named) {
      if (Files.isDirectory(path) && file.startsWith(path.toRealPath())) {
        return true;
      }
    }
    return false;
  }

  private void look(Path folder, Deck deck) throws IOException {
    Set<Path> published = new HashSet<>(PublishedFolder.publishedFiles(folder));
    List<Path> media = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || published.contains(file)) {
          continue;
        }
        if (Formats.isDeck(name) && !decks.contains(file) && !decks.contains(folder)) {
          return;
        }
        if (MediaNames.isMedium(name) && !name.startsWith(".") && !name.startsWith("_")) {
          media.add(file);
        }
      }
    }
    Set<String> used = shown.getOrDefault(folder, Set.of());
    Set<String> names = new HashSet<>();
    media.forEach(file -> names.add(file.getFileName().toString()));
    for (Path file : media) {
      String name = file.getFileName().toString();
      if (!used.contains(folded(name))) {
        warn(file, deck, "");
      } else if (!name.equals(Nfc.of(name)) && names.contains(Nfc.of(name))) {
        warn(file, deck, ", but another one, whose name differs in the form of its accents alone");
      }
    }
  }

  /** On some disks names are the same in any case and in any form of Unicode. */
  private static String folded(String name) {
    return Nfc.of(name).toLowerCase(Locale.ROOT);
  }

  private void warn(Path file, Deck deck, String more) {
    Path source = Path.of(deck.source().path()).toAbsolutePath();
    Path folder = Files.isDirectory(source) ? source : source.getParent();
    found.warning(
        deck.source(),
        DiagnosticCode.UNUSED_MEDIA,
        "no card shows the file \"" + named(file, folder) + "\"" + more,
        "show it on a card, or take it out of the folder");
  }

  private static String named(Path file, Path folder) {
    try {
      return folder.toRealPath().relativize(file).toString().replace('\\', '/');
    } catch (IOException e) {
      return file.getFileName().toString();
    }
  }
}
