package dev.glossdeck.markup;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas in a line of words, as a title has them: {@code \sigma(x)} is {@code σ(x)}. */
final class TexWords {
  private static final Pattern FRACTION =
      Pattern.compile("\\\\[dt]?frac\\s*(?:\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}|(\\d)(\\d))");
  private static final Pattern COMMAND =
      Pattern.compile("\\\\(?:([A-Za-z]+) ?|(.))", Pattern.DOTALL);
  private static final Pattern BRACE = Pattern.compile("[{}]");
  private static final String SPACES = ",;:! ";
  private static final Map<String, String> SIGNS = read();

  private TexWords() {}

  private static Map<String, String> read() {
    Map<String, String> signs = new HashMap<>();
    try (InputStream in = TexWords.class.getResourceAsStream("tex-signs.txt")) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: tex-signs.txt");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, signs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return signs;
  }

  private static void add(String line, Map<String, String> signs) {
    int space = line.indexOf(' ');
    signs.put(
        space < 0 ? line : line.substring(0, space), space < 0 ? "" : line.substring(space + 1));
  }

  /** The words of a formula; what a line cannot show stands as its author wrote it. */
  static String of(String tex) {
    if (tex.indexOf('\\') < 0 && tex.indexOf('{') < 0) {
      return tex;
    }
    String flat = FRACTION.matcher(tex).replaceAll("$1$3/$2$4");
    String words = COMMAND.matcher(flat).replaceAll(found -> Matcher.quoteReplacement(sign(found)));
    return BRACE.matcher(words).replaceAll("").strip();
  }

  private static String sign(MatchResult found) {
    if (found.group(1) == null) {
      return SPACES.contains(found.group(2)) ? " " : found.group(2);
    }
    String sign = SIGNS.getOrDefault(found.group(1), found.group(1) + " ");
    boolean isApart = !sign.isEmpty() && !sign.endsWith(" ") && found.group().endsWith(" ");
    return isApart ? sign + " " : sign;
  }
}
