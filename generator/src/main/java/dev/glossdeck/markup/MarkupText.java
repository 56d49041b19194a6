package dev.glossdeck.markup;

import dev.glossdeck.markup.html.FieldHtml;
import dev.glossdeck.markup.html.HtmlParser;
import dev.glossdeck.markup.markdown.MarkdownParser;
import dev.glossdeck.markup.markdown.MarkdownWriter;
import dev.glossdeck.markup.plain.PlainTextParser;
import dev.glossdeck.markup.plain.PlainTextWriter;
import dev.glossdeck.markup.tree.AskedMarks;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.markup.tree.ParsedMarkup;
import dev.glossdeck.markup.tree.PlainTextRenderer;
import dev.glossdeck.markup.tree.Whitespace;
import dev.glossdeck.markup.tree.WrittenMarkup;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A side of a card as its author wrote it. It keeps the source; trees are made when they are asked
 * for and kept while there is room, so that a large deck does not hold a hundred thousand of them.
 *
 * @param source the text, in NFC, lines separated by LF, without white space at its ends
 * @param format the language of the text
 */
public record MarkupText(String source, MarkupFormat format) {
  private static final TextMemo<ParsedMarkup> PARSED = new TextMemo<>(MarkupText::read);

  /**
   * Parses the source.
   *
   * @return the tree; without blocks if the source is empty
   */
  public Markup parse() {
    // Plain text is parsed as soon as it is found.
    return format == MarkupFormat.PLAIN ? PlainTextParser.parse(source) : PARSED.of(this).tree();
  }

  private static ParsedMarkup read(MarkupText text) {
    String source = text.source;
    return switch (text.format) {
      case PLAIN ->
          new ParsedMarkup(PlainTextParser.parse(source), PlainTextParser.problems(source));
      case MARKDOWN -> MarkdownParser.read(source);
      case MARKDOWN_LINE -> MarkdownParser.readLine(source);
      case HTML -> HtmlParser.read(source);
    };
  }

  /**
   * The problems of the source: markup that cannot be shown as its author meant it.
   *
   * @return in the order of the source
   */
  public List<MarkupProblem> problems() {
    List<MarkupProblem> problems =
        format == MarkupFormat.PLAIN
            ? PlainTextParser.problems(source)
            : PARSED.of(this).problems();
    List<MarkupProblem> ofGaps = Cloze.problems(this);
    if (ofGaps.isEmpty()) {
      return problems;
    }
    return Stream.concat(ofGaps.stream(), problems.stream()).toList();
  }

  /**
   * The side in another format.
   *
   * @param other the format to write
   * @return the source as it is if it has the format already, else written anew from the tree
   */
  public WrittenMarkup in(MarkupFormat other) {
    if (other == format) {
      return new WrittenMarkup(source, List.of());
    }
    WrittenMarkup written = write(withGapsForAnki().parse(), other);
    return other.isMarkdown() || !mayLinkToCards() || references().cards().isEmpty()
        ? written
        : new WrittenMarkup(
            written.source(),
            Stream.concat(written.losses().stream(), Stream.of("links to cards by their names"))
                .toList());
  }

  /**
   * A tree as source text.
   *
   * @param tree the tree
   * @param format the format to write
   * @return the text, and what the format cannot hold
   */
  public static WrittenMarkup write(Markup tree, MarkupFormat format) {
    return switch (format) {
      case PLAIN -> PlainTextWriter.of(tree);
      case MARKDOWN, MARKDOWN_LINE -> MarkdownWriter.of(tree);
      case HTML -> new WrittenMarkup(FieldHtml.of(tree), List.of());
    };
  }

  /**
   * The words without their markup and without the notes at their end, for titles, search and
   * sorting.
   *
   * @return one line, white space folded; formulas with signs for what TeX names
   */
  public String plainText() {
    return format == MarkupFormat.PLAIN && PlainTextParser.isLine(source)
        ? Whitespace.folded(source)
        : PlainTextRenderer.withoutNotes(parse());
  }

  /**
   * The words that a reader would write: those of {@link #plainText()} without descriptions of
   * pictures, unless there is nothing else.
   *
   * @return one line, white space folded
   */
  public String writtenText() {
    String words = PlainTextRenderer.withoutPictures(parse());
    return words.isEmpty() ? plainText() : words;
  }

  /**
   * The pictures, sounds, formulas and languages that it refers to.
   *
   * @return its pictures, sounds, formulas and languages of code
   */
  public SideReferences references() {
    return ReferenceFinder.of(this);
  }

  /**
   * The words that say in which language its blocks of code are; cheaper than all references.
   *
   * @return sorted, as their author wrote them
   */
  public SortedSet<String> codeLanguages() {
    return ReferenceFinder.languages(this);
  }

  /**
   * Whether it may link to other cards; quicker than all references.
   *
   * @return false if it surely does not
   */
  public boolean mayLinkToCards() {
    return format.isMarkdown() && source.contains("[[");
  }

  /**
   * The numbers of its gaps {@code {{c1::text::hint}}}, one card each.
   *
   * @return ascending, 1 or more each; empty for a text without gaps
   */
  public SortedSet<Integer> clozes() {
    return new Cloze(this).numbers();
  }

  /**
   * The texts of its gaps, without their hints.
   *
   * @return as they stand in the source, in its order
   */
  public List<String> gaps() {
    return new Cloze(this).texts();
  }

  /**
   * The texts of a cloze's gaps.
   *
   * @param number of the card that asks them
   * @return what its gaps hide, in the order in which they stand; no marks are left
   */
  public List<MarkupText> gapsOf(int number) {
    return new Cloze(this).textsOf(number);
  }

  /**
   * Marks of a gap that are written wrongly, so that they stay text.
   *
   * @return the first mistake
   */
  public Optional<GapMistake> gapMistake() {
    return Cloze.mistake(this);
  }

  /**
   * The text with some gaps open, as a card asks it.
   *
   * @param number chooses the gaps by their numbers; the others are filled
   * @return open gaps hold their hint or three dots, in brackets
   */
  public MarkupText asked(IntPredicate number) {
    return new Cloze(this).with(number);
  }

  /**
   * The text with gaps that Anki reads alike: <code>}}</code> in a formula and {@code ::} in code
   * are written so that they are no marks of a gap.
   *
   * @return itself if it has no gaps, or is not Markdown
   */
  public MarkupText withGapsForAnki() {
    return new Cloze(this).keptApart();
  }

  /**
   * The text with placeholders in its gaps, for what is rendered as a field of Anki.
   *
   * @return to be parsed and rendered, and then {@link GapMask#lifted}
   */
  public MarkupText withMaskedGaps() {
    return new Cloze(this).masked();
  }

  /**
   * The text with all gaps filled.
   *
   * @return the whole
   */
  public MarkupText filled() {
    return asked(number -> false);
  }

  /**
   * The text with all gaps filled, those that a card asks for between {@link AskedMarks}.
   *
   * @param number chooses the gaps by their numbers
   * @return the whole; without marks if they would change what the markup means
   */
  public MarkupText filledMarking(IntPredicate number) {
    MarkupText marked = new Cloze(this).filledMarking(number);
    MarkupText plain = filled();
    boolean isSame =
        AskedMarks.removedFrom(marked.parse().toString()).equals(plain.parse().toString());
    boolean isInText =
        marked.references().formulas().stream().noneMatch(one -> AskedMarks.isIn(one.tex()))
            && marked.references().media().stream().noneMatch(AskedMarks::isIn);
    return isSame && isInText ? marked : plain;
  }

  /**
   * The side as a heading may hold it.
   *
   * @return itself if it is a line; a Markdown text that means the same in a heading; else empty
   */
  public Optional<MarkupText> asLine() {
    if (format == MarkupFormat.MARKDOWN_LINE) {
      return Optional.of(this);
    }
    MarkupText line = new MarkupText(source, MarkupFormat.MARKDOWN_LINE);
    boolean mayBe = format == MarkupFormat.MARKDOWN && source.indexOf('\n') < 0;
    return Optional.of(line).filter(same -> mayBe && parse().equals(same.parse()));
  }

  /** A line as it stands among other blocks, where {@code 1. What?} would be a list. */
  private MarkupText asBlock() {
    MarkupText block = new MarkupText(source, MarkupFormat.MARKDOWN);
    return block.parse().equals(parse())
        ? block
        : new MarkupText(write(parse(), MarkupFormat.MARKDOWN).source(), MarkupFormat.MARKDOWN);
  }

  /**
   * The text with another one below it.
   *
   * @param below in the same format; Markdown may stand below a line of it
   * @return both, or the one that is not empty
   * @throws IllegalArgumentException if the formats differ
   */
  public MarkupText above(MarkupText below) {
    if (isEmpty() || below.isEmpty()) {
      return isEmpty() ? below : this;
    }
    if (format == MarkupFormat.MARKDOWN_LINE) {
      return asBlock().above(below);
    }
    if (format != below.format) {
      throw new IllegalArgumentException("a text in " + format + " above one in " + below.format);
    }
    String between = format == MarkupFormat.HTML ? "<p>" : "\n\n";
    return new MarkupText(source + between + below.source, format);
  }

  /**
   * Whether there is nothing to show.
   *
   * @return true for an empty source
   */
  public boolean isEmpty() {
    return source.isEmpty();
  }
}
