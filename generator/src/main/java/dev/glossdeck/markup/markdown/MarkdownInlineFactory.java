package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.function.Supplier;

/** Registers a syntax within a line; flexmark wants a class of its own for each. */
abstract class MarkdownInlineFactory implements InlineParserExtensionFactory, IndependentSyntax {
  private final String first;
  private final Supplier<InlineParserExtension> parsers;

  /**
   * Registers a syntax.
   *
   * @param first the characters that it may begin with
   * @param parsers makes its parser for a document
   */
  MarkdownInlineFactory(String first, Supplier<InlineParserExtension> parsers) {
    this.first = first;
    this.parsers = parsers;
  }

  @Override
  public final CharSequence getCharacters() {
    return first;
  }

  @Override
  public final InlineParserExtension apply(LightInlineParser parser) {
    return parsers.get();
  }
}
