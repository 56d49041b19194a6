package dev.glossdeck.publish;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Notices decks in one of the product's languages that are taken for another one. Both sides of
 * most cards have to show it, so that vocabulary is left alone.
 */
final class LikelyLanguage {
  /** Words that hold sentences together and mean nothing in the other languages. */
  private static final Map<String, Set<String>> WORDS =
      new TreeMap<>(
          Map.of(
              "de",
              Set.of(
                  "aus", "bei", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einem",
                  "einen", "einer", "eines", "für", "im", "ist", "mit", "nicht", "oder", "sich",
                  "sind", "und", "von", "wie", "wird", "zu"),
              "en",
              Set.of(
                  "a", "and", "are", "by", "for", "from", "how", "is", "it", "not", "of", "on",
                  "or", "that", "the", "to", "what", "which", "with")));

  /** Fewer notes are too little to go by. */
  private static final int FEWEST_NOTES = 3;

  private LikelyLanguage() {}

  /** A note for each deck whose language seems to be another one than it says. */
  static List<Diagnostic> of(Library library) {
    return library.decks().stream()
        .flatMap(deck -> likely(deck).map(tag -> note(deck, tag)).stream())
        .toList();
  }

  private static Optional<String> likely(Deck deck) {
    String said = primary(deck.info().language());
    boolean isPackage = deck.source().path().toLowerCase(Locale.ROOT).endsWith("pkg");
    if (isPackage || deck.notes().size() < FEWEST_NOTES || !WORDS.containsKey(said)) {
      return Optional.empty();
    }
    return WORDS.keySet().stream()
        .filter(tag -> !tag.equals(said))
        .filter(tag -> isIn(deck, tag, said, Note::question) && isIn(deck, tag, said, Note::answer))
        .findFirst();
  }

  /** Whether most sides hold more words of one language than of the other. */
  private static boolean isIn(
      Deck deck, String tag, String other, Function<Note, MarkupText> side) {
    long hits =
        deck.notes().stream()
            .map(note -> side.apply(note).source())
            .filter(text -> lead(text, WORDS.get(tag), WORDS.get(other)) > 0)
            .count();
    return hits * 2 > deck.notes().size();
  }

  /** The number of a text's words that are some, less those that are others. */
  private static int lead(String text, Set<String> some, Set<String> others) {
    String lower = text.toLowerCase(Locale.ROOT);
    int lead = 0;
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || !isLetter(lower, at)) {
        String word = lower.substring(start, at);
        lead += (some.contains(word) ? 1 : 0) - (others.contains(word) ? 1 : 0);
        start = at + 1;
      }
    }
    return lead;
  }

  /** Whether a letter, or the second half of one, stands at an index. */
  private static boolean isLetter(String text, int index) {
    boolean isSecondHalf = index > 0 && Character.isLowSurrogate(text.charAt(index));
    return Character.isLetter(text.codePointAt(isSecondHalf ? index - 1 : index));
  }

  private static String primary(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  private static Diagnostic note(Deck deck, String tag) {
    boolean isMarkdown = !deck.source().path().matches("(?i).*\\.(?:txt|csv|tsv|xlsx)");
    return new Diagnostic(
        Severity.NOTE,
        deck.source(),
        DiagnosticCode.LIKELY_LANGUAGE,
        "the deck is taken for "
            + name(primary(deck.info().language()))
            + " and seems to be "
            + name(tag),
        isMarkdown
            ? "write lang: " + tag + " at its top, between lines ---"
            : "write #lang:" + tag + " in the first line");
  }

  private static String name(String tag) {
    return new Locale.Builder().setLanguage(tag).build().getDisplayLanguage(Locale.ENGLISH);
  }
}
