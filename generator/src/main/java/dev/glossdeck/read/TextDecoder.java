package dev.glossdeck.read;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decodes UTF-8, and UTF-16 with a byte order mark. Byte order marks are passed over, with a
 * warning inside the text; lines end with LF, CRLF or CR and come out with LF. Other encodings are
 * recognised by their look and refused, unless the user or a line {@code #encoding:} at the top
 * names one.
 */
public final class TextDecoder {
  private static final String REMEDY = "save the file as UTF-8";

  private static final String SIGNS = "\uFEFF\u200B\u2060";

  /** A byte order mark, a space without width and a joiner. */
  private static final Pattern UNSEEN =
      Pattern.compile("\uFEFF|^[\u200B\u2060]+", Pattern.MULTILINE);

  private static final String OF_WINDOWS_1252 =
      ", in Excel as CSV UTF-8 or .xlsx, or say --encoding windows-1252";

  private static final byte DELETE = 0x7F;

  /** The first byte of U+0080 to U+00BF in UTF-8, of which half are control characters. */
  private static final byte FIRST_OF_C1 = (byte) 0xC2;

  /** The replacement character of a lenient decoder. */
  private static final char REPLACEMENT = '\uFFFD';

  private final DeckSource source;
  private final Diagnostics diagnostics;
  private final Optional<Charset> told;

  /**
   * A decoder of one file.
   *
   * @param source the file
   * @param told the encoding that the user names for files that are not in UTF-8; empty to go by
   *     the file alone
   * @param diagnostics takes what is wrong with it
   */
  public TextDecoder(DeckSource source, Optional<Charset> told, Diagnostics diagnostics) {
    this.source = source;
    this.told = told;
    this.diagnostics = diagnostics;
  }

  /**
   * Decodes the file.
   *
   * @return the text, or nothing if it is not text in UTF-8; then the diagnostics say why
   * @throws IOException if the file cannot be read
   */
  public Optional<String> decode() throws IOException {
    byte[] bytes;
    try (InputStream in = source.content().open()) {
      bytes = in.readAllBytes();
    }
    if (TextEncoding.isUtf16(bytes)) {
      return utf16(bytes);
    }
    Optional<Charset> named = TextEncoding.named(bytes).or(() -> told);
    if (named.isPresent() && fault(bytes).isPresent()) {
      return in(named.get(), bytes);
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    if (decoded.indexOf(REPLACEMENT) >= 0) {
      Optional<SourcePosition> fault = fault(bytes);
      if (fault.isPresent()) {
        boolean looks = TextEncoding.isWindows1252(bytes);
        return refuse(
            fault.get(),
            "the file is not UTF-8" + (looks ? ", it looks like Windows-1252" : ""),
            looks ? REMEDY + OF_WINDOWS_1252 : REMEDY);
      }
    }
    return plain(lines(decoded), mayHoldControls(bytes));
  }

  private Optional<String> plain(String whole, boolean mayHoldControls) {
    String text = visible(whole);
    return mayHoldControls && hasControlCharacters(text) ? Optional.empty() : Optional.of(text);
  }

  private Optional<String> utf16(byte[] bytes) {
    boolean isMarked = (bytes[0] & 0xFF) >= 0xFE;
    return isMarked
        ? in(StandardCharsets.UTF_16, bytes)
        : refuse(source.start(), "the file is in UTF-16", REMEDY);
  }

  private Optional<String> in(Charset charset, byte[] bytes) {
    try {
      return plain(lines(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()), true);
    } catch (CharacterCodingException e) {
      return refuse(source.start(), "the file is not in " + charset.name(), REMEDY);
    }
  }

  /** The position of the first bytes that are not UTF-8. */
  private Optional<SourcePosition> fault(byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    return result.isError() ? Optional.of(endOf(lines(chars.flip().toString()))) : Optional.empty();
  }

  private Optional<String> refuse(SourcePosition position, String problem, String remedy) {
    diagnostics.error(position, DiagnosticCode.NOT_UTF_8, problem, remedy);
    return Optional.empty();
  }

  /**
   * Whether a decoder would pass over a sign of a text.
   *
   * @param text any text
   * @return true if it holds a byte order mark, or a line of it begins with another unseen sign
   */
  public static boolean passesOver(String text) {
    return SIGNS.chars().anyMatch(sign -> text.indexOf(sign) >= 0) && UNSEEN.matcher(text).find();
  }

  /**
   * A text whose signs no decoder passes over.
   *
   * @param markup HTML or Markdown
   * @return the same with references in place of such signs
   */
  public static String referring(String markup) {
    return passesOver(markup)
        ? UNSEEN
            .matcher(markup)
            .replaceAll(
                signs ->
                    signs
                        .group()
                        .chars()
                        .mapToObj(sign -> "&#" + sign + ";")
                        .collect(Collectors.joining()))
        : markup;
  }

  private static String lines(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * The text without byte order marks where files were joined, and without other signs that nobody
   * sees at the start of a line, where they would hide a heading or a mark.
   */
  private String visible(String text) {
    Matcher unseen = UNSEEN.matcher(text);
    if (SIGNS.chars().noneMatch(sign -> text.indexOf(sign) >= 0) || !unseen.find()) {
      return text;
    }
    String before = text.substring(0, unseen.start());
    diagnostics.warning(
        endOf(before),
        DiagnosticCode.INVISIBLE_CHARACTER,
        "the text holds U+%04X, which nobody sees, and it is passed over"
            .formatted((int) unseen.group().charAt(0)),
        "remove it, and further ones of its kind");
    return UNSEEN.matcher(text).replaceAll("");
  }

  /** Whether a byte of a control character, or the first of one beyond ASCII, is there. */
  private static boolean mayHoldControls(byte[] bytes) {
    for (byte b : bytes) {
      boolean isLineEnd = b == '\n' || b == '\r';
      if ((b >= 0 && b < ' ' && b != '\t' && !isLineEnd) || b == DELETE || b == FIRST_OF_C1) {
        return true;
      }
    }
    return false;
  }

  /** Reports the first of each line. */
  private boolean hasControlCharacters(String text) {
    int line = 1;
    int lineStart = 0;
    int told = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (c != '\t' && Character.isISOControl(c) && line != told) {
        told = line;
        int column = 1 + text.codePointCount(lineStart, i);
        control(new SourcePosition(source.path(), line, column), c);
      }
    }
    return told > 0;
  }

  private void control(SourcePosition position, int c) {
    String name = c == 0 ? "a NUL character" : "the control character U+%04X".formatted(c);
    String meant = TextEncoding.windows1252(c);
    String remedy = meant.isEmpty() ? "remove it" : "write " + meant + ", which it seems to mean";
    diagnostics.error(position, DiagnosticCode.CONTROL_CHARACTER, "the text holds " + name, remedy);
  }

  private SourcePosition endOf(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return new SourcePosition(source.path(), line, 1 + last.codePointCount(0, last.length()));
  }
}
