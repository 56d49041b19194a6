package dev.glossdeck.read;

import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the pictures and sounds that notes show, in the deck's folder. */
public final class MediaFinder {
  private final DeckSource.Neighbours neighbours;
  private final Diagnostics diagnostics;

  /**
   * A finder.
   *
   * @param neighbours opens what stands beside the deck
   * @param diagnostics takes what is missing
   */
  public MediaFinder(DeckSource.Neighbours neighbours, Diagnostics diagnostics) {
    this.neighbours = neighbours;
    this.diagnostics = diagnostics;
  }

  /**
   * The media of a deck whose author keeps them beside it.
   *
   * @param references the names with the places where they are shown
   * @return sorted by name, without the missing and the damaged ones, each of which is an error
   * @throws IOException if the folder cannot be read
   */
  public List<Media> require(SortedMap<String, SourcePosition> references) throws IOException {
    List<Media> media = new ArrayList<>();
    missing(references, media, PictureCheck.strict(diagnostics))
        .forEach(
            (name, place) ->
                diagnostics.error(
                    place,
                    DiagnosticCode.MISSING_MEDIA,
                    "there is no file \"" + name + "\" in the deck's folder",
                    "put it there, or mend the name"));
    return media;
  }

  /**
   * The media of a deck as other programs write it, which keep them elsewhere.
   *
   * @param references the names with the places where they are shown
   * @return sorted by name, without the missing ones, which are one warning
   * @throws IOException if the folder cannot be read
   */
  public List<Media> find(SortedMap<String, SourcePosition> references) throws IOException {
    List<Media> media = new ArrayList<>();
    SortedMap<String, SourcePosition> missing =
        missing(references, media, PictureCheck.lenient(diagnostics));
    missing.entrySet().stream()
        .min((one, other) -> one.getValue().compareTo(other.getValue()))
        .ifPresent(
            first ->
                diagnostics.warning(
                    first.getValue(),
                    DiagnosticCode.MISSING_MEDIA,
                    "there is no file \""
                        + first.getKey()
                        + "\" in the deck's folder"
                        + (missing.size() == 1 ? "" : ", and " + (missing.size() - 1) + " more"),
                    "put there what Anki has in its folder collection.media"));
    return media;
  }

  /** Adds what is there, and returns the rest. */
  private SortedMap<String, SourcePosition> missing(
      SortedMap<String, SourcePosition> references, List<Media> media, PictureCheck pictures)
      throws IOException {
    MediaTwins twins = new MediaTwins(diagnostics);
    SortedMap<String, SourcePosition> missing = new TreeMap<>(references);
    for (String name : references.keySet()) {
      Optional<InputStream> found = neighbours.open(name);
      if (found.isPresent()) {
        missing.remove(name);
        SourcePosition place = references.get(name);
        try (InputStream content = found.get()) {
          if (twins.isAlone(name, place)) {
            pictures.checked(name, place, content, () -> open(name)).ifPresent(media::add);
          }
        }
      }
    }
    return missing;
  }

  /**
   * The names of media and the first note that shows each.
   *
   * @param notes all of a deck
   * @return sorted by name
   */
  public static SortedMap<String, SourcePosition> references(List<Note> notes) {
    return FirstPlaces.of(notes).media();
  }

  private InputStream open(String name) throws IOException {
    return neighbours
        .open(name)
        .orElseThrow(() -> new IOException("the file \"" + name + "\" is gone"));
  }
}
