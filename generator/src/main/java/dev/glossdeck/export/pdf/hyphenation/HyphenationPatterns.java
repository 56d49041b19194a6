package dev.glossdeck.export.pdf.hyphenation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hyphenation patterns of a language (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983)
 * from the project hyph-utf8, in the format of TeX: {@code .ach4} within {@code \patterns{…}}.
 */
final class HyphenationPatterns {
  private static final Pattern LEAST = Pattern.compile("%\\s+(left|right):\\s+(\\d)");
  private static final char EDGE = '.';
  private static final char COMMAND = '\\';

  /** Two letters alone on a line look lost, even where a language permits them. */
  private static final int LEAST_RIGHT = 3;

  private final Map<String, byte[]> patterns = new HashMap<>();
  private final Map<String, BitSet> exceptions = new HashMap<>();
  private int longest;
  private int left;
  private int right;

  private HyphenationPatterns() {}

  /**
   * Reads the patterns of a language.
   *
   * @param name such as {@code en-us}
   */
  static HyphenationPatterns read(String name) {
    HyphenationPatterns patterns = new HyphenationPatterns();
    String file = "hyph-" + name + ".tex";
    try (InputStream in = HyphenationPatterns.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      patterns.read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return patterns;
  }

  private void read(BufferedReader lines) throws IOException {
    boolean arePatterns = false;
    boolean areExceptions = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int comment = line.indexOf('%');
      if (comment >= 0) {
        readLeast(line);
      }
      String code = (comment < 0 ? line : line.substring(0, comment)).strip();
      arePatterns |= code.startsWith("\\patterns");
      areExceptions |= code.startsWith("\\hyphenation");
      // No regular expressions: there are thousands of lines.
      StringTokenizer entries = new StringTokenizer(code, " \t{}");
      while (entries.hasMoreTokens()) {
        String entry = entries.nextToken();
        if (areExceptions && entry.charAt(0) != COMMAND) {
          addException(entry);
        } else if (arePatterns && entry.charAt(0) != COMMAND) {
          addPattern(entry);
        }
      }
      if (code.endsWith("}")) {
        arePatterns = false;
        areExceptions = false;
      }
    }
  }

  /** Reads how many letters are left at the ends of a word; the last ones are for typesetting. */
  private void readLeast(String line) {
    Matcher least = LEAST.matcher(line);
    if (least.matches()) {
      int letters = Integer.parseInt(least.group(2));
      left = least.group(1).equals("left") ? letters : left;
      right = least.group(1).equals("right") ? Math.max(letters, LEAST_RIGHT) : right;
    }
  }

  private void addPattern(String entry) {
    StringBuilder letters = new StringBuilder();
    byte[] values = new byte[entry.length() + 1];
    for (int i = 0; i < entry.length(); i++) {
      char at = entry.charAt(i);
      if (at >= '0' && at <= '9') {
        values[letters.length()] = (byte) (at - '0');
      } else {
        letters.append(at);
      }
    }
    patterns.put(letters.toString(), values);
    longest = Math.max(longest, letters.length());
  }

  private void addException(String entry) {
    BitSet places = new BitSet();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < entry.length(); i++) {
      char at = entry.charAt(i);
      if (at == '-') {
        places.set(word.length());
      } else {
        word.append(at);
      }
    }
    exceptions.put(word.toString(), places);
  }

  /**
   * The places where a word may be hyphenated.
   *
   * @param word lower-case letters
   * @return the indexes of the letters before which a line may begin
   */
  BitSet places(String word) {
    BitSet exception = exceptions.get(word);
    return exception == null ? byPatterns(word) : exception;
  }

  private BitSet byPatterns(String word) {
    String edged = EDGE + word + EDGE;
    byte[] values = new byte[edged.length() + 1];
    for (int start = 0; start < edged.length(); start++) {
      for (int end = start + 1; end <= Math.min(edged.length(), start + longest); end++) {
        byte[] pattern = patterns.get(edged.substring(start, end));
        for (int i = 0; pattern != null && i <= end - start; i++) {
          values[start + i] = (byte) Math.max(values[start + i], pattern[i]);
        }
      }
    }
    BitSet places = new BitSet();
    for (int at = left; at <= word.length() - right; at++) {
      if (values[at + 1] % 2 == 1) {
        places.set(at);
      }
    }
    return places;
  }
}
