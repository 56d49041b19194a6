package dev.glossdeck.export.anki;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.markup.html.FieldMedia;
import dev.glossdeck.picture.Picture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names media for Anki, which keeps all of a learner's in one folder: without folders and without
 * {@code []<>:"/?*^\|}, of at most 120 bytes.
 *
 * <p>What learners get bears a mark of its content, since Anki keeps a file that it has: a picture
 * that was replaced would never arrive under its name, nor one whose name another deck has.
 */
final class MediaFileNames implements FieldMedia {
  private static final int MOST_BYTES = 116; // Anki takes 120; a number may stand before it.
  private static final int MARK_LENGTH = 8;
  private static final String UNFIT = "[\\[\\]<>:\"%/?*^\\\\|\\p{Cntrl}]";

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> transparent = new HashSet<>();

  private MediaFileNames() {}

  /** Names that stay as near to those of the deck as may be. */
  static MediaFileNames plain(List<Media> media) {
    MediaFileNames names = new MediaFileNames();
    media.forEach(medium -> names.add(medium, shortened(flat(medium))));
    return names;
  }

  /**
   * Names for learners. Those of notes whose types come from Anki stay as learners have them; Anki
   * itself gives a medium another name there if its content is another.
   */
  static MediaFileNames published(Deck deck) throws IOException {
    return deck.notes().stream().anyMatch(note -> note.typed().isPresent())
        ? plain(deck.media())
        : byContent(deck.media());
  }

  /** Names that are others when the content is another. */
  static MediaFileNames byContent(List<Media> media) throws IOException {
    MediaFileNames names = new MediaFileNames();
    for (Media medium : media) {
      names.add(medium, marked(flat(medium), medium.fingerprint().substring(0, MARK_LENGTH)));
    }
    return names;
  }

  private void add(Media medium, String fitting) {
    String name = fitting;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = i + "_" + fitting;
    }
    names.put(medium.name(), name);
    if (medium.picture().filter(Picture::isTransparent).isPresent()) {
      transparent.add(medium.name());
    }
  }

  private static String flat(Media medium) {
    return medium.name().replaceAll(UNFIT, "_");
  }

  /** One that has its mark, since it was in a package before, gets no second one. */
  private static String marked(String flat, String mark) {
    int dot = flat.lastIndexOf('.');
    String before = dot < 0 ? flat : flat.substring(0, dot);
    return before.endsWith("-" + mark)
        ? shortened(flat)
        : shortened(before + "-" + mark + flat.substring(before.length()));
  }

  /** Keeps the end, where the ending and the mark stand. */
  private static String shortened(String name) {
    String kept = name;
    while (kept.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      kept = kept.substring(kept.offsetByCodePoints(0, 1));
    }
    return kept;
  }

  /** The name in Anki of a medium; one that the deck lacks keeps its own. */
  @Override
  public String name(String own) {
    return names.getOrDefault(own, own);
  }

  @Override
  public boolean isTransparent(String own) {
    return transparent.contains(own);
  }
}
