package dev.glossdeck.markup.tree;

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

  /** Groups without groups in them, but for those of fractions. */
  private static final Pattern SCRIPT = Pattern.compile("([\\^_])\\{([^{}]*)\\}");

  private static final Pattern NAMED =
      Pattern.compile("(\\\\(?![dt]?frac)[A-Za-z]+)\\s*\\{([^{}]*)\\}");
  private static final Pattern SUM = Pattern.compile("[+=\\s-]");

  /** Groups within groups go no deeper in what people write. */
  private static final int DEEPEST = 12;

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
    String words =
        COMMAND.matcher(flat(tex)).replaceAll(found -> Matcher.quoteReplacement(sign(found)));
    return BRACE.matcher(words).replaceAll("").strip();
  }

  /** Takes groups away from the inside out. */
  private static String flat(String tex) {
    String flat = tex;
    for (int depth = 0; depth < DEEPEST; depth++) {
      String outer = FRACTION.matcher(flat).replaceAll(TexWords::fraction);
      outer = SCRIPT.matcher(outer).replaceAll("$1$2");
      outer = NAMED.matcher(outer).replaceAll("$1 $2");
      if (outer.equals(flat)) {
        return flat;
      }
      flat = outer;
    }
    return flat;
  }

  private static String fraction(MatchResult found) {
    String words =
        found.group(1) == null
            ? found.group(3) + "/" + found.group(4)
            : term(found.group(1)) + "/" + term(found.group(2));
    return Matcher.quoteReplacement(words);
  }

  private static String term(String part) {
    String term = part.strip();
    boolean isSum = SUM.matcher(COMMAND.matcher(term).replaceAll("x")).find();
    return isSum ? "(" + term + ")" : term;
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
