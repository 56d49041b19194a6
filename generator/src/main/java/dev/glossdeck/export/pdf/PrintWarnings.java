package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.pdf.font.SystemFonts;
import dev.glossdeck.export.pdf.text.SpecialCharacters;
import dev.glossdeck.export.pdf.text.UnprintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The warnings of printing. */
final class PrintWarnings {
  private static final int MAX_NAMED = 10;

  private PrintWarnings() {}

  /**
   * A side of a card.
   *
   * @param position the position of the note
   * @param side {@code question} or {@code answer}
   * @param number the number of the card, 1-based in its deck
   * @param size the font size, in points
   */
  record Subject(SourcePosition position, String side, int number, float size) {
    /** The difference between two sizes that nobody sees, in points. */
    static final float TOLERANCE = 0.1f;

    /** The warning that it continues on further cards. */
    Diagnostic continued(int cards) {
      return Diagnostic.warning(
          position,
          DiagnosticCode.SIDE_CONTINUED,
          "the %s of card %d is too long for one printed card and goes on over %d"
              .formatted(side, number, cards),
          "shorten it or make several cards of it");
    }

    /** The warning that a word is split where no hyphen may stand. */
    Diagnostic torn() {
      return Diagnostic.warning(
          position,
          DiagnosticCode.TORN_WORD,
          String.format(
              Locale.ROOT,
              "the %s of card %d has a word or number that is too wide for the printed card even"
                  + " at %s points, and is split",
              side,
              number,
              points(size)),
          "part it with a space or a soft hyphen, give the table fewer columns, or print on a"
              + " larger card, --layout a6");
    }

    /** The warning that a formula is smaller than the smallest text. */
    Diagnostic tinyFormula(float formula) {
      return Diagnostic.warning(
          position,
          DiagnosticCode.TINY_FORMULA,
          "the %s of card %d has a formula that is too large for the printed card and is set in %s points"
              .formatted(side, number, points(formula)),
          "break it into lines with \\\\ in an aligned environment, or print on a larger card,"
              + " --layout a6");
    }

    private static String points(float size) {
      return String.format(Locale.ROOT, "%.1f", size).replaceFirst("\\.0$", "");
    }
  }

  /**
   * The warnings about text that cannot be printed as it is, at most one of each kind.
   *
   * @param position the position of the note or deck
   * @param subject the part of the deck with the text, such as {@code card 12}
   * @param text the characters that cannot be printed
   */
  static List<Diagnostic> of(SourcePosition position, String subject, UnprintableText text) {
    List<Diagnostic> warnings = new ArrayList<>();
    if (!text.missing().isEmpty()) {
      warnings.add(missing(position, subject, text));
    }
    if (text.unshaped()) {
      warnings.add(
          Diagnostic.warning(
              position,
              DiagnosticCode.NO_SHAPING,
              subject
                  + " has letters that should join or stack, which this Java cannot do without"
                  + " fontconfig",
              "install fontconfig with a font, on Debian: apt install fontconfig fonts-dejavu-core"));
    }
    return warnings;
  }

  /** The warning that the options choose no card, at the deck. */
  static Diagnostic nothing(Deck deck) {
    return Diagnostic.warning(
        deck.source(),
        DiagnosticCode.NOTHING_TO_PRINT,
        "no card of the deck is of the topic, tag, number and time that you ask to print",
        "look at the spelling of --topic, --tag, --cards and --changed-since");
  }

  /** The warning that a picture is not printed, at the first note that refers to it. */
  static Diagnostic picture(Deck deck, String name, String why) {
    SourcePosition place =
        deck.notes().stream()
            .filter(note -> note.sides().anyMatch(side -> side.references().media().contains(name)))
            .map(Note::position)
            .findFirst()
            .orElse(deck.source());
    return Diagnostic.warning(
        place,
        DiagnosticCode.UNPRINTED_PICTURE,
        "the picture \"" + name + "\" is missing on the printed cards: it " + why,
        "save it as PNG, or as a simpler SVG");
  }

  /** The note that a font of the machine is used, at the deck. */
  static Diagnostic systemFont(Deck deck, SystemFonts.Choice choice) {
    int count = choice.characters().size();
    int example =
        choice.characters().stream()
            .filter(Character::isLetter)
            .findFirst()
            .orElseGet(() -> choice.characters().iterator().next());
    return Diagnostic.note(
        deck.source(),
        DiagnosticCode.SYSTEM_FONT,
        (count == 1 ? "1 character, " : count + " characters, such as ")
            + name(example)
            + (count == 1 ? ", is" : ", are")
            + " printed in a font of this machine: "
            + choice.file(),
        "name a font, --font FILE or <fonts> in Maven, to print the same on every machine");
  }

  private static Diagnostic missing(SourcePosition position, String subject, UnprintableText text) {
    Set<Integer> codePoints = text.missing();
    String named =
        codePoints.stream()
            .limit(MAX_NAMED)
            .map(PrintWarnings::name)
            .collect(Collectors.joining(", "));
    int more = codePoints.size() - MAX_NAMED;
    return Diagnostic.warning(
        position,
        DiagnosticCode.MISSING_GLYPH,
        subject
            + " has characters that the font of the printed cards lacks, and shows their codes: "
            + named
            + (more > 0 ? " and " + more + " more" : ""),
        text.searched()
            ? "no font of this machine has them: install one, or name one, --font FILE or <fonts>"
                + " in Maven"
            : "name a font that has them, --font FILE or <fonts> in Maven, or take one of"
                + " this machine, --system-fonts");
  }

  private static String name(int codePoint) {
    String code = SpecialCharacters.name(codePoint);
    return SpecialCharacters.isQuotable(codePoint)
        ? "\"" + Character.toString(codePoint) + "\" (" + code + ")"
        : code;
  }
}
