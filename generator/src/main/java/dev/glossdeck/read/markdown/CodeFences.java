package dev.glossdeck.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the lines of fenced code, visited in order (CommonMark 0.31, 4.5). */
final class CodeFences {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

  private String open = "";

  /** Whether a line is code or a fence. */
  boolean isCode(String line) {
    if (open.isEmpty() && line.indexOf('`') < 0 && line.indexOf('~') < 0) {
      return false;
    }
    Matcher fence = FENCE.matcher(line);
    if (open.isEmpty()) {
      open = fence.matches() ? fence.group(1) : "";
      return !open.isEmpty();
    }
    boolean closes =
        fence.matches() && line.strip().equals(fence.group(1)) && fence.group(1).startsWith(open);
    open = closes ? "" : open;
    return true;
  }
}
