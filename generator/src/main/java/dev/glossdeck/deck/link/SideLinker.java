package dev.glossdeck.deck.link;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.BlockVisitor;
import dev.glossdeck.markup.tree.Excerpt;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.InlineVisitor;
import dev.glossdeck.markup.tree.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Links the terms in the sides of one card: each at its first place, never the card's own, and none
 * within links, code, formulas and the terms of definition lists. For one card.
 */
public final class SideLinker implements BlockVisitor<Block>, InlineVisitor<List<Inline>> {
  private final TextLinks links;
  private final CardNames named;
  private final IntFunction<String> addresses;
  private final List<Mention> mentions = new ArrayList<>();
  private final int self;

  /** The words of the paragraph so far, and what it mentions. */
  private StringBuilder text = new StringBuilder();

  private final List<Place> places = new ArrayList<>();

  private record Place(int target, int start) {}

  /**
   * A linker.
   *
   * @param index the names of the notes
   * @param self the number of the card's own note
   * @param addresses the address of each note, by its number
   */
  public SideLinker(NameIndex index, int self, IntFunction<String> addresses) {
    this(new NewLinks(index, self), CardNames.NONE, self, addresses);
  }

  /**
   * A linker of sides that may name cards themselves.
   *
   * @param links those of the sides' texts
   * @param named the cards that such names lead to
   */
  SideLinker(TextLinks links, CardNames named, int self, IntFunction<String> addresses) {
    this.links = links;
    this.named = named;
    this.self = self;
    this.addresses = addresses;
  }

  /**
   * A side with links.
   *
   * @param side as its author wrote it
   * @return the same with links
   */
  public Markup link(Markup side) {
    return new Markup(blocks(side.blocks()));
  }

  /**
   * The mentions found so far.
   *
   * @return in the order of the text, each note once
   */
  public List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private List<List<Block>> parts(List<List<Block>> parts) {
    return parts.stream().map(this::blocks).toList();
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return inlines.stream().flatMap(inline -> inline.accept(this).stream()).toList();
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    List<Inline> linked = inlines(paragraph.inlines());
    if (!places.isEmpty()) {
      List<Inline> said = said(paragraph.inlines());
      places.forEach(place -> mentions.add(new Mention(place.target(), said, place.start())));
    }
    places.clear();
    text = new StringBuilder();
    return new Block.Paragraph(linked);
  }

  /**
   * The form in which a paragraph is kept: few have formulas, and text needs less memory than a
   * tree.
   */
  private List<Inline> said(List<Inline> inlines) {
    boolean hasMaths = inlines.stream().anyMatch(SideLinker::hasMaths);
    return hasMaths ? inlines : List.of(new Inline.Text(text.toString()));
  }

  private static boolean hasMaths(Inline inline) {
    if (inline instanceof Inline.Styled styled) {
      return styled.inlines().stream().anyMatch(SideLinker::hasMaths);
    } else if (inline instanceof Inline.Link link) {
      return link.inlines().stream().anyMatch(SideLinker::hasMaths);
    }
    return inline instanceof Inline.Maths;
  }

  @Override
  public Block itemList(Block.ItemList list) {
    return new Block.ItemList(list.ordered(), list.start(), parts(list.items()));
  }

  @Override
  public Block quote(Block.Quote quote) {
    return new Block.Quote(blocks(quote.blocks()));
  }

  @Override
  public Block codeBlock(Block.CodeBlock code) {
    return code;
  }

  /** Its header is a heading. */
  @Override
  public Block table(Block.Table table) {
    return new Block.Table(
        table.columns(),
        table.header(),
        table.rows().stream()
            .map(row -> row.stream().map(cell -> new Block.Cell(blocks(cell.blocks()))).toList())
            .toList());
  }

  @Override
  public Block mathsBlock(Block.MathsBlock maths) {
    return maths;
  }

  @Override
  public Block definitions(Block.Definitions definitions) {
    return new Block.Definitions(
        definitions.definitions().stream()
            .map(one -> new Block.Definition(one.terms(), parts(one.meanings())))
            .toList());
  }

  @Override
  public Block footnotes(Block.Footnotes footnotes) {
    return new Block.Footnotes(parts(footnotes.notes()));
  }

  @Override
  public List<Inline> text(Inline.Text whole) {
    String words = whole.text();
    List<Inline> linked = new ArrayList<>();
    int from = 0;
    for (TextLinks.Part part : links.next(words, text)) {
      places.add(new Place(part.target(), text.length() + part.start()));
      addText(linked, words.substring(from, part.start()));
      Inline name = new Inline.Text(words.substring(part.start(), part.end()));
      linked.add(new Inline.Link(addresses.apply(part.target()), List.of(name)));
      from = part.end();
    }
    addText(linked, words.substring(from));
    text.append(words);
    return linked;
  }

  private static void addText(List<Inline> inlines, String words) {
    if (!words.isEmpty()) {
      inlines.add(new Inline.Text(words));
    }
  }

  @Override
  public List<Inline> styled(Inline.Styled styled) {
    return List.of(new Inline.Styled(styled.style(), inlines(styled.inlines())));
  }

  @Override
  public List<Inline> code(Inline.Code code) {
    text.append(code.code());
    return List.of(code);
  }

  @Override
  public List<Inline> link(Inline.Link link) {
    text.append(Excerpt.words(link.inlines()));
    return List.of(link);
  }

  /** Frees the name to be linked again, since the author links it. */
  @Override
  public List<Inline> cardLink(Inline.CardLink link) {
    OptionalInt target = named.target(link.name());
    int start = text.length();
    Inline words = new Inline.Text(link.words());
    text.append(link.words());
    if (target.isEmpty() || target.getAsInt() == self) {
      return List.of(words);
    }
    if (links.isFirst(target.getAsInt())) {
      places.add(new Place(target.getAsInt(), start));
    }
    return List.of(new Inline.Link(addresses.apply(target.getAsInt()), List.of(words)));
  }

  @Override
  public List<Inline> maths(Inline.Maths maths) {
    text.append(Excerpt.said(maths));
    return List.of(maths);
  }

  @Override
  public List<Inline> picture(Inline.Picture picture) {
    return List.of(picture);
  }

  @Override
  public List<Inline> sound(Inline.Sound sound) {
    return List.of(sound);
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    text.append(' ');
    return List.of(lineBreak);
  }

  @Override
  public List<Inline> footnoteReference(Inline.FootnoteReference reference) {
    return List.of(reference);
  }
}
