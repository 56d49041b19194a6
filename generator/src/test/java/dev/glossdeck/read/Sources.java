package dev.glossdeck.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Deck sources in memory. */
public final class Sources {
  private Sources() {}

  /** A file of UTF-8 text. */
  public static DeckSource text(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file of UTF-8 text with others beside it. */
  public static DeckSource text(String path, String text, Map<String, byte[]> neighbours) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new DeckSource(
        path,
        () -> new ByteArrayInputStream(bytes),
        name -> Optional.ofNullable(neighbours.get(name)).map(ByteArrayInputStream::new));
  }

  /** A file of bytes. */
  public static DeckSource bytes(String path, byte[] bytes) {
    return new DeckSource(path, () -> new ByteArrayInputStream(bytes), DeckSource.Neighbours.NONE);
  }
}
