package dev.glossdeck.export.site.html;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.Views;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Excerpt;
import dev.glossdeck.markup.tree.Inline;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The definition of a term in one line: the first sentence of the answer, or of the first further
 * field that is not empty. Made once a note, for the glossary, previews and search.
 *
 * @param html phrases without links, the same on every page; nothing if there are no words
 * @param text the same without markup
 * @param spoken the language of the text where it is not the page's
 */
public record Definition(Html html, String text, Optional<TextLanguage> spoken) {
  /** In UTF-16 units; about two lines on a phone. */
  private static final int LONGEST = 140;

  private static final Inline ELLIPSIS = new Inline.Text("\u2026");
  private static final Inline BETWEEN_CELLS = new Inline.Text(" \u00b7 ");

  /**
   * The definition of a note.
   *
   * @param note the note
   * @param renderer renders phrases
   * @param deckLanguage that of what says no other, a BCP 47 tag
   */
  public static Definition of(Note note, SummaryRenderer renderer, String deckLanguage) {
    for (Part part : parts(note)) {
      List<Inline> words = firstWords(part.text);
      if (!words.isEmpty()) {
        String tag = part.language.map(TextLanguage::tag).orElse(deckLanguage);
        List<Inline> sentence = firstSentence(words, Locale.forLanguageTag(tag));
        Html html = new Html(renderer.inlines(sentence));
        String text = Excerpt.words(sentence);
        // Most have no markup, and one copy of a text is enough in a deck of 100 000 cards.
        return new Definition(
            html, text.equals(html.markup()) ? html.markup() : text, part.language);
      }
    }
    return new Definition(Html.NONE, "", Optional.empty());
  }

  /**
   * The first sentence of a text.
   *
   * @param text blocks
   * @param language its language, a BCP 47 tag
   * @return without markup; empty if there are no words
   */
  public static String firstSentence(MarkupText text, String language) {
    List<Inline> words = firstWords(text);
    return words.isEmpty()
        ? ""
        : Excerpt.words(firstSentence(words, Locale.forLanguageTag(language)));
  }

  /** A text that may define the term, with its language. */
  private record Part(MarkupText text, Optional<TextLanguage> language) {}

  private static List<Part> parts(Note note) {
    List<Part> parts = new ArrayList<>(List.of(new Part(note.told(), note.toldLanguage())));
    note.fields()
        .forEach(field -> parts.add(new Part(field.content(), note.languages().of(field))));
    return parts;
  }

  /** Attributes of the text, nothing in the page's language. */
  public Html language() {
    return PageFrame.attributes(spoken);
  }

  /** As it is shown. */
  public Views.Side side() {
    return new Views.Side(html, language());
  }

  /** The first paragraph with words, wherever it stands. */
  private static List<Inline> firstWords(MarkupText side) {
    return side.parse().blocks().stream()
        .flatMap(Definition::paragraphs)
        .filter(inlines -> !Excerpt.words(inlines).isBlank())
        .findFirst()
        .orElse(List.of());
  }

  private static Stream<List<Inline>> paragraphs(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.inlines());
    } else if (block instanceof Block.ItemList list) {
      return list.items().stream().flatMap(List::stream).flatMap(Definition::paragraphs);
    } else if (block instanceof Block.Quote quote) {
      return quote.blocks().stream().flatMap(Definition::paragraphs);
    } else if (block instanceof Block.Table table) {
      return table.lines().stream().map(Definition::line);
    } else if (block instanceof Block.CodeBlock code) {
      return Stream.of(List.of(new Inline.Code(code.code().lines().findFirst().orElse(""))));
    } else if (block instanceof Block.Definitions definitions) {
      return definitions.definitions().stream()
          .flatMap(one -> one.meanings().stream())
          .flatMap(List::stream)
          .flatMap(Definition::paragraphs);
    }
    return Stream.of();
  }

  /** The cells of a line of a table. */
  private static List<Inline> line(List<Block.Cell> cells) {
    List<Inline> words = new ArrayList<>();
    for (Block.Cell cell : cells) {
      List<Inline> first =
          cell.blocks().stream().flatMap(Definition::paragraphs).findFirst().orElse(List.of());
      if (!words.isEmpty() && !first.isEmpty()) {
        words.add(BETWEEN_CELLS);
      }
      words.addAll(first);
    }
    return words;
  }

  private static List<Inline> firstSentence(List<Inline> inlines, Locale locale) {
    String words = Excerpt.words(inlines);
    int begin = words.length() - words.stripLeading().length();
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(words);
    int end = words.substring(0, sentences.next()).stripTrailing().length();
    if (end - begin <= LONGEST) {
      return words.charAt(end - 1) == ':'
          ? cut(inlines, begin, end - 1)
          : Excerpt.of(inlines, begin, end);
    }
    BreakIterator places = BreakIterator.getWordInstance(locale);
    places.setText(words);
    int last = places.preceding(begin + LONGEST);
    return cut(inlines, begin, words.substring(0, last).stripTrailing().length());
  }

  private static List<Inline> cut(List<Inline> inlines, int begin, int end) {
    List<Inline> parts = new ArrayList<>(Excerpt.of(inlines, begin, end));
    parts.add(ELLIPSIS);
    return parts;
  }
}
