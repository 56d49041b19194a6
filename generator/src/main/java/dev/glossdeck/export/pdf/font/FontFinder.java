package dev.glossdeck.export.pdf.font;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.util.autodetect.FontFileFinder;

/**
 * Finds the font files of a machine. This takes time, so it is done only if a character needs it.
 */
@FunctionalInterface
public interface FontFinder {

  /**
   * Finds files.
   *
   * @return the files in the order of their names; some may not be fonts
   */
  List<Path> find();

  /**
   * A finder of the fonts that are installed for all users of the machine or for the current one.
   *
   * @param wanted whether the user permits it
   * @return empty if not permitted
   */
  static Optional<FontFinder> installed(boolean wanted) {
    return wanted ? Optional.of(FontFinder::findInstalled) : Optional.empty();
  }

  /** A finder of the fonts in a folder and its subfolders. */
  static FontFinder in(Path folder) {
    return () -> sorted(new FontFileFinder().find(folder.toString()));
  }

  private static List<Path> findInstalled() {
    FontFileFinder finder = new FontFileFinder();
    List<URI> files = new ArrayList<>(finder.find());
    // Linux desktops install fonts for one user here; FontBox knows only the older ~/.fonts.
    Path forUser = Path.of(System.getProperty("user.home"), ".local/share/fonts");
    files.addAll(finder.find(forUser.toString()));
    return sorted(files);
  }

  private static List<Path> sorted(List<URI> files) {
    return files.stream()
        .map(Path::of)
        .distinct()
        .sorted(
            Comparator.comparing((Path file) -> file.getFileName().toString())
                .thenComparing(Path::toString))
        .toList();
  }
}
