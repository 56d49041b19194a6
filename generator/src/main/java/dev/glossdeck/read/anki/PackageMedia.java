package dev.glossdeck.read.anki;

import dev.glossdeck.deck.Media;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.MediaNames;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.MediaTwins;
import dev.glossdeck.read.PictureCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes the media that notes show out of a package. A package comes from anywhere, and its media
 * are written where its reader says: so none has a name that could be a file of another kind.
 */
final class PackageMedia {
  /** Anki takes names of 120 bytes at the most; older ones may be longer. */
  private static final int MOST_BYTES = 200;

  private final Path file;
  private final PackageArchive zip;
  private final Diagnostics diagnostics;

  /**
   * The media of a package.
   *
   * @param file the path of the file
   * @param zip the same, open
   * @param diagnostics takes what is wrong with media, at the notes that show them
   */
  PackageMedia(Path file, PackageArchive zip, Diagnostics diagnostics) {
    this.file = file;
    this.zip = zip;
    this.diagnostics = diagnostics;
  }

  /** The media that are shown, by their names and the places of the notes. */
  List<Media> of(SortedMap<String, SourcePosition> references, MediaList list) throws IOException {
    MediaTwins twins = new MediaTwins(diagnostics);
    SortedMap<String, String> entries = new TreeMap<>();
    for (Map.Entry<String, SourcePosition> reference : references.entrySet()) {
      String name = reference.getKey();
      Optional<String> entry = list.entry(name).filter(zip::has);
      if (!isFit(name)) {
        unfit(name, reference.getValue());
      } else if (entry.isEmpty()) {
        missing(name, reference.getValue());
      } else if (twins.isAlone(name, reference.getValue())) {
        entries.put(name, entry.get());
      }
    }
    return checked(entries, references);
  }

  private List<Media> checked(
      SortedMap<String, String> entries, SortedMap<String, SourcePosition> references)
      throws IOException {
    PictureCheck pictures = PictureCheck.lenient(diagnostics);
    OpenMedia open = new OpenMedia(file, entries.size());
    List<Media> media = new ArrayList<>();
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      String name = entry.getKey();
      String number = entry.getValue();
      try (InputStream in = zip.medium(number)) {
        pictures
            .checked(name, references.get(name), in, () -> open.open(number))
            .ifPresent(media::add);
      }
    }
    return media;
  }

  /** Names of packages have no folders. */
  private static boolean isFit(String name) {
    return MediaNames.of(name).filter(name::equals).isPresent()
        && name.indexOf('/') < 0
        && !name.startsWith(".")
        && MediaNames.isMedium(name)
        && !DeckIds.isDevice(name)
        && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  private void unfit(String name, SourcePosition place) {
    diagnostics.warning(
        place,
        DiagnosticCode.MEDIA_NAME,
        "\"" + name + "\" is no name for a picture, a sound or a film, so it is left out",
        "rename it in Anki, without folders and with the ending of its kind");
  }

  private void missing(String name, SourcePosition place) {
    diagnostics.warning(
        place,
        DiagnosticCode.MISSING_MEDIA,
        "the package has no file \"" + name + "\"",
        "export it from Anki with its media");
  }
}
