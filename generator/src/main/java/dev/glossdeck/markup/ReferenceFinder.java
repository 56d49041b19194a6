package dev.glossdeck.markup;

import dev.glossdeck.markup.tree.Block;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.MarkupWalker;
import dev.glossdeck.markup.tree.MediaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds what a side shows besides its words, in one walk of its tree. */
final class ReferenceFinder extends MarkupWalker {

  /** A reference may stand for any of the others. */
  private static final String SIGNS_OF_HTML = "[<$&";

  /** The beginning of an address that leads out of a site (RFC 3986, 3.1 and 4.2). */
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|//");

  private final SortedSet<String> media = new TreeSet<>();
  private final List<Formula> formulas = new ArrayList<>();
  private final SortedSet<String> languages = new TreeSet<>();
  private final SortedSet<String> cards = new TreeSet<>();
  private final SortedSet<String> addresses = new TreeSet<>();

  private ReferenceFinder() {}

  static SideReferences of(MarkupText text) {
    if (!mayHave(text)) {
      return SideReferences.NONE;
    }
    ReferenceFinder finder = new ReferenceFinder();
    finder.blocks(text.parse().blocks());
    return new SideReferences(
        finder.media, finder.formulas, finder.languages, finder.cards, finder.addresses);
  }

  /** Without parsing, since a deck may have a hundred thousand sides without any. */
  private static boolean mayHave(MarkupText text) {
    String source = text.source();
    boolean mayHaveMaths =
        source.indexOf('\\') >= 0 && (source.contains("\\(") || source.contains("\\["));
    return switch (text.format()) {
      case PLAIN -> mayHaveMaths || (source.indexOf('[') >= 0 && source.contains(MediaNames.SOUND));
      case MARKDOWN, MARKDOWN_LINE ->
          mayHaveMaths || source.indexOf('[') >= 0 || source.indexOf('$') >= 0 || hasFence(source);
      case HTML -> mayHaveMaths || source.chars().anyMatch(c -> SIGNS_OF_HTML.indexOf(c) >= 0);
    };
  }

  /** The languages alone, for which only sides that may have blocks of code are parsed. */
  static SortedSet<String> languages(MarkupText text) {
    boolean mayHaveCode =
        switch (text.format()) {
          case PLAIN, MARKDOWN_LINE -> false;
          case MARKDOWN -> hasFence(text.source());
          case HTML -> text.source().indexOf('<') >= 0;
        };
    return (mayHaveCode ? of(text) : SideReferences.NONE).languages();
  }

  private static boolean hasFence(String source) {
    return source.contains("```") || source.contains("~~~");
  }

  @Override
  public MarkupWalker codeBlock(Block.CodeBlock code) {
    if (!code.language().isEmpty()) {
      languages.add(code.language());
    }
    return this;
  }

  @Override
  public MarkupWalker mathsBlock(Block.MathsBlock maths) {
    formulas.add(maths.formula());
    return this;
  }

  @Override
  public MarkupWalker link(Inline.Link link) {
    if (!ELSEWHERE.matcher(link.address()).lookingAt()) {
      addresses.add(link.address());
    }
    return super.link(link);
  }

  @Override
  public MarkupWalker cardLink(Inline.CardLink link) {
    cards.add(link.name());
    return this;
  }

  @Override
  public MarkupWalker maths(Inline.Maths maths) {
    formulas.add(maths.formula());
    return this;
  }

  @Override
  public MarkupWalker picture(Inline.Picture picture) {
    media.add(picture.name());
    return this;
  }

  @Override
  public MarkupWalker sound(Inline.Sound sound) {
    media.add(sound.name());
    return this;
  }
}
