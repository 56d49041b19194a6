package dev.glossdeck.write;

import dev.glossdeck.deck.Note;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.markdown.MarkdownStructure;
import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.Whitespace;
import dev.glossdeck.markup.tree.WrittenMarkup;
import dev.glossdeck.read.TextDecoder;
import dev.glossdeck.read.markdown.MdankiMarks;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the sides of notes into Markdown that does not look like the structure of a deck. */
final class MarkdownSides {
  private static final Pattern STRUCTURE =
      Pattern.compile("(?m)^ {0,3}(?:#{1,6}(?:[ \\t]|$)|[A-Za-z]:|-{3,}\\s*$|\\+{3,}\\s*$|<)");
  private static final Pattern CLOSING_HASHES = Pattern.compile("(?<=\\s|^)(#+)$");

  private final Losses losses;

  /**
   * A question as it stands in a deck.
   *
   * @param heading the part on the heading's line, may be empty
   * @param rest the blocks below it, may be empty
   */
  record Question(String heading, String rest) {
    /** As a reader puts it together again. */
    String source() {
      return (heading + "\n\n" + rest).strip();
    }
  }

  MarkdownSides(Losses losses) {
    this.losses = losses;
  }

  /** A note's question, as much of it on the heading's line as goes there. */
  Question question(Note note) {
    MarkupText question = note.question();
    Optional<MarkupText> line = question.asLine();
    if (line.isPresent()) {
      return new Question(heading(line.get().source()), "");
    }
    List<Block> blocks = question.parse().blocks();
    if (blocks.isEmpty() || !fitsHeading(blocks.get(0))) {
      return new Question("", unmarked(rendered(new Markup(blocks), note), note));
    }
    String first = rendered(new Markup(blocks.subList(0, 1)), note);
    String rest = rendered(new Markup(blocks.subList(1, blocks.size())), note);
    return new Question(heading(first), unmarked(rest, note));
  }

  private static boolean fitsHeading(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.inlines().stream().noneMatch(Inline.LineBreak.class::isInstance);
  }

  /** Hashes at the end of a heading close it (CommonMark 0.31, 4.2). */
  private static String heading(String line) {
    return CLOSING_HASHES.matcher(line).replaceFirst("\\\\$1");
  }

  /** A side below a heading. */
  String below(MarkupText side, Note note) {
    boolean isMarkdown = side.format() == MarkupFormat.MARKDOWN;
    boolean isKept = isMarkdown && !isStructure(side.source());
    return unmarked(isKept ? side.source() : rendered(side.parse(), note), note);
  }

  /** A side without marks of mdanki and signs that are passed over; a loss if these are code. */
  private String unmarked(String side, Note note) {
    String escaped = TextDecoder.referring(MdankiMarks.escaped(side));
    if (!escaped.equals(side) && !blocks(escaped).equals(blocks(side))) {
      losses.add(note.position(), "a line of code or of a formula that is a mark outside");
    }
    return escaped;
  }

  private static Markup blocks(String side) {
    return new MarkupText(side, MarkupFormat.MARKDOWN).parse();
  }

  /** Words that are no Markdown, such as a topic. */
  String words(String words, Note note) {
    String line = Whitespace.folded(words);
    List<Inline> text = List.of(new Inline.Text(line));
    String source = heading(rendered(new Markup(List.of(new Block.Paragraph(text))), note));
    return source.replace("{", "\\{");
  }

  private String rendered(Markup tree, Note note) {
    WrittenMarkup rendering = MarkupText.write(tree, MarkupFormat.MARKDOWN);
    rendering.losses().forEach(loss -> losses.add(note.position(), loss));
    return rendering.source();
  }

  private static boolean isStructure(String source) {
    return STRUCTURE.matcher(source).find() || MarkdownStructure.of(source).unclosed().isPresent();
  }
}
