package dev.glossdeck.deck.glossary;

import dev.glossdeck.markup.tree.Nfc;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Assigns unique file names within one folder. */
public final class Slugs {
  private static final int MAX_CODE_POINTS = 60;
  private static final int LEAST_DISTINCTION = 4;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  /** {@code index} is a folder's own page; the others are devices on Windows. */
  private static final Pattern RESERVED =
      Pattern.compile("index|con|prn|aux|nul|com\\d|lpt\\d", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_RESERVED = 5;

  /** With a distinction it may be longer than a folded name. */
  private static final int LONGEST = 100;

  private final Set<String> taken;

  Slugs() {
    this(Set.of());
  }

  /** For a folder of which some names are taken. */
  Slugs(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * A name folded: lower case, letters and digits of any script, the rest {@code -}, at most 60
   * code points. Empty if nothing is left.
   */
  static String fold(String name) {
    String lower = Nfc.of(name).toLowerCase(Locale.ROOT);
    String slug = joined(lower);
    if (slug.codePointCount(0, slug.length()) <= MAX_CODE_POINTS) {
      return slug;
    }
    return trimmed(slug.substring(0, slug.offsetByCodePoints(0, MAX_CODE_POINTS)));
  }

  private static String joined(String lower) {
    StringBuilder slug = new StringBuilder(lower.length());
    boolean isApart = false;
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int c = lower.codePointAt(i);
      boolean isAllowed = isAllowed(c);
      if (isAllowed) {
        slug.append(isApart && !slug.isEmpty() ? "-" : "").appendCodePoint(c);
      }
      isApart = !isAllowed;
    }
    return slug.toString();
  }

  /** Letters, digits, and the marks that belong to letters. */
  private static boolean isAllowed(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || (MARKS >> Character.getType(codePoint) & 1) != 0;
  }

  /** Whether a name is its own slug. */
  static boolean isSlug(String name) {
    return !name.isEmpty() && name.equals(fold(name));
  }

  /**
   * Whether a name can be a slug, with or without a distinction.
   *
   * @param name any text
   * @return true if it can name a page on every file system
   */
  public static boolean isWellFormed(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && !RESERVED.matcher(name).matches()
        && name.equals(joined(Nfc.of(name).toLowerCase(Locale.ROOT)));
  }

  /**
   * Reserves a slug. If it is empty, reserved or taken, it gets {@code -} and as much of the
   * distinction as is needed, at least four characters.
   *
   * @param slug a folded name
   * @param distinction lower-case letters and digits, different for each thing
   */
  String take(String slug, String distinction) {
    boolean isReserved = slug.length() <= LONGEST_RESERVED && RESERVED.matcher(slug).matches();
    if (!slug.isEmpty() && !isReserved && taken.add(slug)) {
      return slug;
    }
    for (int length = LEAST_DISTINCTION; length <= distinction.length(); length++) {
      String candidate = trimmed(slug + "-" + distinction.substring(0, length));
      if (taken.add(candidate)) {
        return candidate;
      }
    }
    throw new IllegalStateException("the same thing twice: " + slug + ", " + distinction);
  }

  /** Whether {@link #take} may have given a name for a slug and a distinction. */
  static boolean mayBe(String name, String slug, String distinction) {
    if (name.equals(slug)) {
      return true;
    }
    String start = trimmed(slug + "-");
    String end =
        name.startsWith(start) ? name.substring(start.length()).replaceFirst("^-", "") : "";
    return end.length() >= LEAST_DISTINCTION && distinction.startsWith(end);
  }

  private static String trimmed(String slug) {
    return EDGES.matcher(slug).replaceAll("");
  }
}
