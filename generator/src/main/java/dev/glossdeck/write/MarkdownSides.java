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
      return new Question("", rendered(new Markup(blocks), note));
    }
    String first = rendered(new Markup(blocks.subList(0, 1)), note);
    return new Question(
        heading(first), rendered(new Markup(blocks.subList(1, blocks.size())), note));
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
    return isMarkdown && !isStructure(side.source()) ? side.source() : rendered(side.parse(), note);
  }

  /** Words that are no Markdown, such as a topic. */
  String words(String words, Note note) {
    String line = Whitespace.folded(words);
    String source = heading(rendered(new MarkupText(line, MarkupFormat.PLAIN).parse(), note));
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
