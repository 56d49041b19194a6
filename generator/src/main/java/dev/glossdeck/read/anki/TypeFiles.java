package dev.glossdeck.read.anki;

import dev.glossdeck.anki.type.TypeFile;
import dev.glossdeck.markup.tree.MediaNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The note types of a package with the files that their styles and templates use.
 *
 * @param types by their numbers
 * @param names of all such files
 */
record TypeFiles(Map<Long, ReadType> types, Set<String> names) {
  private static final int LONGEST = 100;

  /** Endings of fonts, styles and scripts of pages. */
  private static final Set<String> OF_PAGES = Set.of("ttf", "otf", "woff", "woff2", "css", "js");

  /**
   * Finds the files.
   *
   * @param types by their numbers
   * @param file the path of the package
   * @param zip the same, open
   */
  static TypeFiles of(
      Map<Long, ReadType> types, Path file, PackageArchive zip, Collection collection)
      throws IOException, PackageFault {
    Set<String> names = new TreeSet<>();
    types.values().forEach(type -> names.addAll(type.type().fileNames()));
    if (names.isEmpty()) {
      return new TypeFiles(types, names);
    }
    MediaList list = MediaList.of(zip, collection, names);
    Map<Long, ReadType> complete = new HashMap<>();
    types.forEach((id, type) -> complete.put(id, complete(type, file, zip, list)));
    return new TypeFiles(complete, names);
  }

  private static ReadType complete(ReadType type, Path file, PackageArchive zip, MediaList list) {
    List<TypeFile> found =
        type.type().fileNames().stream()
            .filter(TypeFiles::isFit)
            .flatMap(
                name ->
                    list.entry(name).filter(zip::has).stream()
                        .map(entry -> new TypeFile(name, () -> open(file, entry))))
            .toList();
    return new ReadType(type.type().with(found), type.reading());
  }

  /** A package comes from anywhere, and none of its files may be what a computer runs. */
  private static boolean isFit(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.length() <= LONGEST && (MediaNames.isMedium(name) || OF_PAGES.contains(ending));
  }

  private static InputStream open(Path file, String entry) throws IOException {
    return new OpenMedia(file, 1).open(entry);
  }
}
