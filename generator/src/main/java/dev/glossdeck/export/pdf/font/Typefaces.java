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

/** The fonts of a run, each read when it is first used. Safe for several threads. */
public final class Typefaces {
  /** Signs of these ranges have no script; some are only in the font for emoji. */
  private static final int FIRST_SIGN = 0x2000;

  private static final int LAST_SIGN = 0x33FF;

  /** Hebrew is the first script with a font of its own. */
  private static final int FIRST_WITH_FONT = 0x590;

  /** No method reference: that would load AWT at once, which most decks do not need. */
  static final Shapers AWT = (source, unitsPerEm) -> AwtShaper.of(source, unitsPerEm);

  private final Map<FontFace, Typeface> faces;
  private final Map<String, Typeface> scripts;
  private final Map<Single, Optional<Typeface>> singles = new ConcurrentHashMap<>();
  private final List<Typeface> named;
  private final Optional<List<Typeface>> system;
  private final Shapers shapers;

  /** A character and how it should look. */
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

  /** The fonts that come with the tool. */
  public static Typefaces bundled() {
    return new Typefaces(List.of(), AWT);
  }

  /**
   * The fonts that come with the tool, and others.
   *
   * @param fonts files that the user names, the most wanted one first
   * @throws UnusableFontException if one of them cannot be embedded
   * @throws IOException if one of them cannot be read
   */
  public static Typefaces with(List<Path> fonts) throws IOException {
    return new Typefaces(NamedFonts.open(fonts, AWT), AWT);
  }

  /** With another way to shape, for tests. */
  static Typefaces shapedBy(Shapers shapers) {
    return new Typefaces(List.of(), shapers);
  }

  /** The same fonts, for another text: nothing was looked for in them yet. */
  public Typefaces forNewDeck() {
    return new Typefaces(this, system);
  }

  /** The same fonts, and what a machine has for characters that are in none of them. */
  public Typefaces withSystemFonts(List<SystemFonts.Choice> choices) {
    return new Typefaces(
        this, Optional.of(choices.stream().map(SystemFonts.Choice::typeface).toList()));
  }

  /** Whether the fonts of a machine were looked through, too. */
  public boolean includesSystem() {
    return system.isPresent();
  }

  /** The code points that were looked for by themselves, and that no font has; ascending. */
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
   * A face.
   *
   * @throws UncheckedIOException if it is not on the class path: a broken installation
   */
  public Typeface get(FontFace face) {
    return faces.computeIfAbsent(face, key -> load(key.pdfName(), key.source()));
  }

  /**
   * The font for characters that are set together. For a script with a font of its own: what the
   * user names, that font, the face, its upright form; else: the face, its upright form, what the
   * user names. A user who names a font for a script wants it, but not its Latin letters. Last come
   * fonts of the machine.
   *
   * @param cluster at least one character
   * @param wanted how it should look
   * @return empty if no font has all characters that are seen
   */
  public Optional<Typeface> find(String cluster, FontFace wanted) {
    int codePoint = cluster.codePointAt(0);
    Optional<Typeface> script = ScriptFont.of(cluster).map(font -> script(font, wanted.isBold()));
    Stream<Typeface> likely =
        script.isPresent() ? Stream.concat(named.stream(), script.stream()) : Stream.empty();
    Stream<Typeface> usual = Stream.of(wanted, FontFace.REGULAR).map(this::get);
    Stream<Typeface> last = system.stream().flatMap(List::stream);
    return Stream.of(likely, usual, named.stream(), signs(codePoint), last)
        .flatMap(typefaces -> typefaces)
        .filter(typeface -> typeface.covers(cluster))
        .findFirst();
  }

  /** As {@link #find(String, FontFace)}, for a character that is set by itself. */
  public Optional<Typeface> find(int codePoint, FontFace wanted) {
    return singles.computeIfAbsent(
        new Single(codePoint, wanted), key -> find(Character.toString(codePoint), wanted));
  }

  /** Whether a character's script has no font of its own, so that the wanted face comes first. */
  public static boolean prefersFace(int codePoint) {
    return codePoint < FIRST_WITH_FONT || ScriptFont.of(codePoint).isEmpty();
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
