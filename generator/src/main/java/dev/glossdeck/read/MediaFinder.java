package dev.glossdeck.read;

import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
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
   * The media of a deck.
   *
   * @param notes all of the deck
   * @return sorted by name, each once, without the missing ones, which are errors at their notes
   * @throws IOException if the folder cannot be read
   */
  public List<Media> of(List<Note> notes) throws IOException {
    MediaTwins twins = new MediaTwins(diagnostics);
    List<Media> media = new ArrayList<>();
    for (var reference : references(notes).entrySet()) {
      String name = reference.getKey();
      Optional<InputStream> content = neighbours.open(name);
      if (content.isPresent()) {
        content.get().close();
        if (twins.isAlone(name, reference.getValue())) {
          media.add(new Media(name, () -> open(name)));
        }
      } else {
        diagnostics.error(
            reference.getValue(),
            "missing-media",
            "there is no file \"" + name + "\" in the deck's folder",
            "put it there, or mend the name");
      }
    }
    return media;
  }

  /**
   * The names of media and the first note that shows each.
   *
   * @param notes all of a deck
   * @return sorted by name
   */
  public static SortedMap<String, SourcePosition> references(List<Note> notes) {
    SortedMap<String, SourcePosition> references = new TreeMap<>();
    for (Note note : notes) {
      note.sides()
          .flatMap(side -> side.media().stream())
          .forEach(name -> references.putIfAbsent(name, note.position()));
    }
    return references;
  }

  private InputStream open(String name) throws IOException {
    try {
      return neighbours.open(name).orElseThrow();
    } catch (NoSuchElementException | UncheckedIOException e) {
      throw new IOException("the file \"" + name + "\" is gone", e);
    }
  }
}
