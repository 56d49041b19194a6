package dev.glossdeck.export.site;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Entries of glossaries for tests. */
public final class SiteEntries {
  private SiteEntries() {}

  public static GlossaryEntry entry(String headword, String... aliases) {
    return compared(headword, List.of(aliases), List.of());
  }

  public static GlossaryEntry compared(
      String headword, List<String> aliases, List<String> compared) {
    Note note = TestDecks.plain("What is " + headword + "?|" + headword).notes().get(0);
    String slug = headword.toLowerCase(Locale.ROOT).replace(' ', '-');
    return new GlossaryEntry(note, headword, aliases, compared, slug, List.of());
  }

  /** Entries with headwords that end in their numbers, from 1. */
  static List<GlossaryEntry> many(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> entry(prefix + i)).toList();
  }

  public static Glossary glossary(List<GlossaryEntry> entries, Topic... topics) {
    return new Glossary(entries, List.of(topics), List.of());
  }
}
