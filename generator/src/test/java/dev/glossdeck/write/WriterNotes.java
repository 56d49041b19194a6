package dev.glossdeck.write;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Decks to write, for tests. */
final class WriterNotes {
  private WriterNotes() {}

  /** The deck {@code d} of Markdown. */
  static Deck markdown(String text) {
    return read(new MarkdownDeckReader(), "d.md", text);
  }

  /** The deck {@code d} of text. */
  static Deck text(String text) {
    return read(new DelimitedDeckReader(ReadOptions.NONE), "d.txt", text);
  }

  private static Deck read(DeckReader reader, String path, String text) {
    try {
      return reader.read(Sources.text(path, text)).deck().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first note of the deck {@code d} of Markdown. */
  static Note note(String text) {
    return markdown(text).notes().get(0);
  }

  /** The deck with something else said of it. */
  static Deck described(Deck deck, DeckInfo info) {
    return deck.described(info);
  }

  /** What a writer writes. */
  static String written(DeckWriter writer, Deck deck) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(deck).content().writeTo(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was lost, in words. */
  static List<String> problems(Losses losses) {
    return losses.all().stream().map(Diagnostic::problem).collect(Collectors.toList());
  }
}
