package dev.glossdeck.markup;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.ParagraphBuilder;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random trees of markup for properties. */
final class RandomTrees {
  /** What may mean something to some format. */
  static final String[] WORDS = {
    "a",
    "B",
    "é",
    "שלום",
    "数",
    "😀",
    " ",
    "  ",
    "\\",
    "*",
    "**",
    "_",
    "`",
    "``",
    "$",
    "$5",
    "$x$",
    "$$",
    "[",
    "]",
    "](x)",
    "[[",
    "]]",
    "[[a]]",
    "[[a|b]]",
    "<",
    ">",
    "<b>",
    "&",
    "&amp;",
    "#",
    "# ",
    "-",
    "- ",
    "+",
    "1.",
    "2) ",
    "=",
    "|",
    "~~",
    "{{c1::",
    "}}",
    "::",
    "\\(",
    "\\)",
    "\\[",
    "\\]",
    "[$]",
    "[/$]",
    "[latex]",
    "[sound:",
    "Q:",
    "A: ",
    "\"",
    "'",
    "!",
    "![",
    "^",
    "^2^",
    "~",
    "~2~",
    "[^1]",
    "[^1]: ",
    "[ ] ",
    "[x] ",
    ": ",
    "https://x.org/a",
    "x"
  };

  private RandomTrees() {}

  /** Trees as parsers give them. */
  static Arbitrary<Markup> trees() {
    return Combinators.combine(blocks(2), notes()).as(RandomTrees::withNotes);
  }

  /** Most sides have none. */
  private static Arbitrary<List<List<Block>>> notes() {
    Arbitrary<List<List<Block>>> some = blocks(1).list().ofMinSize(1).ofMaxSize(2);
    return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, some));
  }

  private static Markup withNotes(List<Block> blocks, List<List<Block>> notes) {
    List<Block> side = new ArrayList<>(blocks);
    if (!notes.isEmpty()) {
      List<Inline> marks = new ArrayList<>(List.of(new Inline.Text("x")));
      for (int number = 1; number <= notes.size(); number++) {
        marks.add(new Inline.FootnoteReference(number));
      }
      side.add(0, new Block.Paragraph(marks));
      side.add(new Block.Footnotes(notes));
    }
    return new Markup(side);
  }

  private static Arbitrary<List<Block>> blocks(int depth) {
    return block(depth).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<Block> block(int depth) {
    Arbitrary<Block> paragraph = inlines(2).map(Block.Paragraph::new);
    Arbitrary<Block> maths = tex().map(Block.MathsBlock::new);
    Arbitrary<Block> code =
        Combinators.combine(Arbitraries.of("", "java", "c++"), codeText()).as(Block.CodeBlock::new);
    if (depth == 0) {
      return Arbitraries.oneOf(paragraph, maths, code);
    }
    Arbitrary<Block> quote = Arbitraries.lazy(() -> blocks(depth - 1)).map(Block.Quote::new);
    Arbitrary<Block> list =
        Combinators.combine(
                Arbitraries.of(true, false),
                Arbitraries.of(1, 3),
                Arbitraries.lazy(() -> blocks(depth - 1)).list().ofMinSize(1).ofMaxSize(3))
            .as((ordered, start, items) -> new Block.ItemList(ordered, ordered ? start : 1, items));
    return Arbitraries.frequencyOf(
        Tuple.of(5, paragraph),
        Tuple.of(1, maths),
        Tuple.of(1, code),
        Tuple.of(1, quote),
        Tuple.of(2, list),
        Tuple.of(1, definitions(depth)),
        Tuple.of(1, table()));
  }

  private static Arbitrary<Block> definitions(int depth) {
    return Combinators.combine(
            inlines(1).list().ofMinSize(1).ofMaxSize(2),
            Arbitraries.lazy(() -> blocks(depth - 1)).list().ofMinSize(1).ofMaxSize(2))
        .as(Block.Definition::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(Block.Definitions::new);
  }

  private static Arbitrary<Block> table() {
    Arbitrary<Block.Cell> cell =
        inlines(1).map(inlines -> new Block.Cell(List.of(new Block.Paragraph(inlines))));
    Arbitrary<List<Block.Cell>> row = cell.list().ofSize(2);
    return Combinators.combine(
            Arbitraries.of(Block.Alignment.class).list().ofSize(2),
            row,
            row.list().ofMinSize(1).ofMaxSize(2))
        .as(Block.Table::new);
  }

  private static Arbitrary<String> codeText() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> "x" + String.join("", words) + "\n  y");
  }

  private static Arbitrary<String> tex() {
    return Arbitraries.of("x^2", "\\frac{1}{n}", "a < b", "\\text{if } y", "n");
  }

  /** Inlines in the form that parsers give: texts not empty and not side by side, ends stripped. */
  private static Arbitrary<List<Inline>> inlines(int depth) {
    return inline(depth)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(RandomTrees::normal)
        .filter(list -> !list.isEmpty());
  }

  private static List<Inline> normal(List<Inline> inlines) {
    ParagraphBuilder paragraphs = new ParagraphBuilder();
    inlines.forEach(paragraphs::add);
    List<Inline> normal = new ArrayList<>();
    paragraphs.finish().forEach(block -> normal.addAll(((Block.Paragraph) block).inlines()));
    return normal;
  }

  private static Arbitrary<Inline> inline(int depth) {
    Arbitrary<Inline> text =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            // Two spaces within a line are written bare, and read as one: on purpose.
            .map(words -> (Inline) new Inline.Text(String.join("", words).replaceAll(" +", " ")));
    Arbitrary<Inline> leaf =
        Arbitraries.oneOf(
            text,
            text,
            tex().map(Inline.Maths::new),
            Arbitraries.of("x", "`", "a b", "<b>").map(Inline.Code::new),
            Arbitraries.of("a.mp3").map(Inline.Sound::new),
            Combinators.combine(Arbitraries.of("a.png", "b c/d e.png"), titles())
                .as((name, title) -> new Inline.Picture(name, "a *b*", title)));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Inline> styled =
        Combinators.combine(
                Arbitraries.of(Inline.Style.class), Arbitraries.lazy(() -> inlines(depth - 1)))
            .as(Inline.Styled::new);
    Arbitrary<Inline> link =
        Combinators.combine(titles(), inlines(0))
            .as((title, shown) -> new Inline.Link("https://example.org/a(b)?c=d&e", title, shown));
    return Arbitraries.frequencyOf(Tuple.of(6, leaf), Tuple.of(2, styled), Tuple.of(1, link));
  }

  private static Arbitrary<String> titles() {
    return Arbitraries.of("", "", "a \"*b*\" & c\\");
  }
}
