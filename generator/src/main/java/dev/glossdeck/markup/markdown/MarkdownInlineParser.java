package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flexmark's parser of what stands in a line, but for its copy of the whole paragraph at each code,
 * tag and link, which takes time by the square of the length.
 */
final class MarkdownInlineParser extends CommonmarkInlineParser {
  MarkdownInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  /**
   * Finds a pattern in the rest of the text and moves behind it.
   *
   * @return null if there is none, as flexmark wants it
   */
  @Override
  public BasedSequence match(Pattern pattern) {
    Matcher matcher = pattern.matcher(input);
    if (index >= input.length() || !matcher.region(index, input.length()).find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }
}
