package dev.glossdeck.export.pdf.font;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses fonts of the machine for characters that no other font has. Font files are searched when
 * the first character needs it, and read once. For one thread.
 */
public final class SystemFonts {
  private static final String NAME = "S";

  private final FontFinder finder;
  private Optional<List<FontCandidate>> candidates = Optional.empty();

  /**
   * A chosen font.
   *
   * @param file its file
   * @param typeface its typeface
   * @param characters the code points for which it was chosen, ascending
   */
  public record Choice(Path file, Typeface typeface, Set<Integer> characters) {}

  /** Creates a chooser among the fonts of a finder. */
  public SystemFonts(FontFinder finder) {
    this.finder = finder;
  }

  /**
   * Chooses few fonts: first the one that has most of the characters, then the one that has most of
   * the rest. Of several such fonts the one closest to running text in weight is chosen, then the
   * first by file name.
   *
   * @param missing the code points
   * @return the fonts in this order; empty if no font has any of the characters
   */
  public List<Choice> choose(Collection<Integer> missing) {
    BitSet wanted = new BitSet();
    missing.stream().filter(SystemFonts::hasMeaning).forEach(wanted::set);
    List<Choice> chosen = new ArrayList<>();
    List<FontCandidate> left = wanted.isEmpty() ? List.of() : new ArrayList<>(candidates());
    Optional<FontCandidate> best = best(left, wanted);
    while (best.isPresent()) {
      left.remove(best.get());
      open(best.get(), NAME + (chosen.size() + 1), wanted).ifPresent(chosen::add);
      chosen.forEach(choice -> choice.characters().forEach(wanted::clear));
      best = best(left, wanted);
    }
    return chosen;
  }

  /** Whether a character means the same in every font. */
  private static boolean hasMeaning(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.PRIVATE_USE
        && type != Character.SURROGATE;
  }

  private List<FontCandidate> candidates() {
    if (candidates.isEmpty()) {
      List<FontCandidate> found =
          finder.find().stream().flatMap(file -> FontCandidate.in(file).stream()).toList();
      candidates = Optional.of(found);
    }
    return candidates.get();
  }

  private static Optional<FontCandidate> best(List<FontCandidate> candidates, BitSet wanted) {
    return candidates.stream()
        .filter(candidate -> candidate.characters().intersects(wanted))
        .min(
            Comparator.comparing(FontCandidate::isLastResort)
                .thenComparing(candidate -> -candidate.count(wanted))
                .thenComparing(FontCandidate::rank));
  }

  private static Optional<Choice> open(FontCandidate candidate, String pdfName, BitSet wanted) {
    try {
      Typeface typeface = candidate.open(pdfName, Typefaces.AWT);
      Set<Integer> shown = candidate.shown(wanted, typeface);
      return shown.isEmpty()
          ? Optional.empty()
          : Optional.of(new Choice(candidate.source().path(), typeface, shown));
    } catch (UnusableFontException e) {
      return Optional.empty();
    }
  }
}
