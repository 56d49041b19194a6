package dev.glossdeck.export.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are available to a document, each read when it is first used. Thread-safe. */
public final class Typefaces {
  /** Symbols of this range have no script; some are only in the emoji font. */
  private static final int FIRST_SIGN = 0x2000;

  private static final int LAST_SIGN = 0x33FF;

  /** The first character of a script with its own font, Hebrew. */
  private static final int FIRST_WITH_FONT = 0x590;

  /** No method reference: that would load AWT at once, which most decks do not need. */
  static final Shapers AWT = (source, unitsPerEm) -> AwtShaper.of(source, unitsPerEm);

  private final Map<FontFace, Typeface> faces;
  private final Map<String, Typeface> scripts;
  private final Map<Single, Optional<Typeface>> singles = new ConcurrentHashMap<>();
  private final List<Typeface> named;
  private final Optional<List<Typeface>> system;
  private final Shapers shapers;

  /** A character in a face. */
  private record Single(int codePoint, FontFace wanted) {}

  private Typefaces(List<Typeface> named, Shapers shapers) {
    this.faces = new ConcurrentHashMap<>();
    this.scripts = new ConcurrentHashMap<>();
    this.named = List.copyOf(named);
    this.system = Optional.empty();
    this.shapers = shapers;
  }

  private Typefaces(Typefaces before, Optional<List<Typeface>> system) {
    this.faces = before.faces;
    this.scripts = before.scripts;
    this.named = before.named;
    this.system = system;
    this.shapers = before.shapers;
  }

  /** The bundled fonts. */
  public static Typefaces bundled() {
    return new Typefaces(List.of(), AWT);
  }

  /**
   * The bundled fonts and others.
   *
   * @param fonts the files that the user names, in order of preference
   * @throws UnusableFontException if one of them cannot be embedded
   * @throws IOException if one of them cannot be read
   */
  public static Typefaces with(List<Path> fonts) throws IOException {
    return with(Optional.empty(), fonts);
  }

  /**
   * A font of running text, the bundled fonts and others.
   *
   * @param main the file of the upright face of running text; empty for the bundled one
   * @param fonts the files that the user names for other characters, in order of preference
   * @throws UnusableFontException if one of them cannot be embedded
   * @throws IOException if one of them cannot be read
   */
  public static Typefaces with(Optional<Path> main, List<Path> fonts) throws IOException {
    Typefaces typefaces = new Typefaces(NamedFonts.open(fonts, AWT), AWT);
    if (main.isPresent()) {
      typefaces.faces.putAll(MainTypeface.open(main.get(), AWT));
    }
    return typefaces;
  }

  /** The bundled fonts with other shapers, for tests. */
  static Typefaces shapedBy(Shapers shapers) {
    return new Typefaces(List.of(), shapers);
  }

  /** The same fonts for another document, in which no character is {@link #missing} yet. */
  public Typefaces forNewDeck() {
    return new Typefaces(this, system);
  }

  /** The same fonts, and fonts of the machine for characters that are in none of them. */
  public Typefaces withSystemFonts(List<SystemFonts.Choice> choices) {
    return new Typefaces(
        this, Optional.of(choices.stream().map(SystemFonts.Choice::typeface).toList()));
  }

  /** Whether the fonts of the machine were searched, too. */
  public boolean includesSystem() {
    return system.isPresent();
  }

  /** The code points that were looked up singly and that no font has, ascending. */
  public SortedSet<Integer> missing() {
    SortedSet<Integer> missing = new TreeSet<>();
    singles.forEach(
        (single, found) -> {
          if (found.isEmpty()) {
            missing.add(single.codePoint());
          }
        });
    return missing;
  }

  /**
   * The typeface of a face.
   *
   * @throws UncheckedIOException if it is not on the class path: a broken installation
   */
  public Typeface get(FontFace face) {
    return faces.computeIfAbsent(face, key -> load(key.pdfName(), key.source()));
  }

  /**
   * Finds the font for a cluster. For a script with its own font the order is: the fonts that the
   * user names, that font, the face, its upright form; for others: the face, its upright form, the
   * fonts that the user names. A user who names a font for a script wants to use it, but not its
   * Latin letters. Fonts of the machine come last.
   *
   * @param cluster the characters, one or more
   * @param wanted the face
   * @return empty if no font has all visible characters
   */
  public Optional<Typeface> find(String cluster, FontFace wanted) {
    int codePoint = cluster.codePointAt(0);
    Optional<Typeface> script = ScriptFont.of(cluster).map(font -> script(font, wanted.isBold()));
    Stream<Typeface> likely =
        script.isPresent() ? Stream.concat(named.stream(), script.stream()) : Stream.empty();
    Stream<Typeface> usual =
        Stream.concat(
            Stream.of(wanted, FontFace.REGULAR).map(this::get),
            Stream.of(wanted).map(this::bundled));
    Stream<Typeface> last = system.stream().flatMap(List::stream);
    return Stream.of(likely, usual, named.stream(), signs(codePoint), last)
        .flatMap(typefaces -> typefaces)
        .filter(typeface -> typeface.covers(cluster))
        .findFirst();
  }

  /** Finds the font for a single character, like {@link #find(String, FontFace)}. */
  public Optional<Typeface> find(int codePoint, FontFace wanted) {
    return singles.computeIfAbsent(
        new Single(codePoint, wanted), key -> find(Character.toString(codePoint), wanted));
  }

  /** Whether the script of a character has no font of its own, so that the face comes first. */
  public static boolean prefersFace(int codePoint) {
    return codePoint < FIRST_WITH_FONT || ScriptFont.of(codePoint).isEmpty();
  }

  /** The bundled typeface of a face, for what the user's lacks. */
  private Typeface bundled(FontFace face) {
    return get(face).pdfName().equals(face.pdfName())
        ? get(face)
        : scripts.computeIfAbsent(face.pdfName(), name -> load(name, face.source()));
  }

  private Stream<Typeface> signs(int codePoint) {
    return codePoint >= FIRST_SIGN && codePoint <= LAST_SIGN
        ? Stream.of(ScriptFont.EMOJI).map(font -> script(font, false))
        : Stream.empty();
  }

  private Typeface script(ScriptFont font, boolean bold) {
    return scripts.computeIfAbsent(font.pdfName(bold), name -> load(name, font.source(bold)));
  }

  private Typeface load(String pdfName, FontSource.Resource source) {
    try (var in = source.open()) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      return new Typeface(pdfName, font, new Typeface.Shaping(source, shapers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
