package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordBoundsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  @Test
  void findWordsAsTheirPatternDoes() {
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      String text = text(random);
      assertThat(words(text)).as(text).isEqualTo(matches(text));
      assertThat(WordBounds.isWord(text)).as(text).isEqualTo(WORD.matcher(text).matches());
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int start = WordBounds.start(text, 0); start < text.length(); ) {
      int end = WordBounds.end(text, start);
      words.add(text.substring(start, end));
      start = WordBounds.start(text, end);
    }
    return words;
  }

  private static List<String> matches(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Any code points, lone surrogates too, and many of ASCII. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        default -> text.append((char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }
}
