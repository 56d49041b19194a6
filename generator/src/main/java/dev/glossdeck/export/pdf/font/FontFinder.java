package dev.glossdeck.export.pdf.font;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.util.autodetect.FontFileFinder;

/**
 * Finds the font files of a machine. It takes time, so it is asked only if a character needs it.
 */
@FunctionalInterface
public interface FontFinder {

  /** The files, in an order that hangs only on their names; some may be no font. */
  List<Path> find();

  /**
   * Finds what is installed for all users of a machine, and for this one.
   *
   * @param wanted whether the user permits it
   * @return empty if not
   */
  static Optional<FontFinder> installed(boolean wanted) {
    return wanted ? Optional.of(FontFinder::findInstalled) : Optional.empty();
  }

  /** Finds what is in a folder and those below. */
  static FontFinder in(Path folder) {
    return () -> sorted(new FontFileFinder().find(folder.toString()));
  }

  private static List<Path> findInstalled() {
    FontFileFinder finder = new FontFileFinder();
    List<URI> files = new ArrayList<>(finder.find());
    // Where desktops on Linux install fonts for one user; FontBox knows only the older ~/.fonts.
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
