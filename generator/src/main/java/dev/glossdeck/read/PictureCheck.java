package dev.glossdeck.read;

import dev.glossdeck.deck.Media;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.picture.PictureFault;
import dev.glossdeck.picture.PictureFormat;
import dev.glossdeck.picture.PictureReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Checks the media that a deck shows: pictures have to be whole and within bounds, and drawings are
 * published without what could do harm.
 */
public final class PictureCheck {
  private static final DiagnosticCode FORMAT = DiagnosticCode.PICTURE_FORMAT;
  private static final String RESAVE = "save it as PNG, JPEG or WebP";

  private final Severity severity;
  private final Diagnostics diagnostics;
  private final PictureReader reader = new PictureReader();

  private PictureCheck(Severity severity, Diagnostics diagnostics) {
    this.severity = severity;
    this.diagnostics = diagnostics;
  }

  /**
   * For a deck whose author can mend a picture: one that is damaged is an error.
   *
   * @param diagnostics takes what is wrong with pictures
   * @return the check
   */
  public static PictureCheck strict(Diagnostics diagnostics) {
    return new PictureCheck(Severity.ERROR, diagnostics);
  }

  /**
   * For a deck from elsewhere: a picture that is damaged is passed on, since its reader may still
   * show some of it, and is a warning. Only a drawing that cannot be made harmless is left out.
   *
   * @param diagnostics takes what is wrong with pictures
   * @return the check
   */
  public static PictureCheck lenient(Diagnostics diagnostics) {
    return new PictureCheck(Severity.WARNING, diagnostics);
  }

  /**
   * A medium as it may be published.
   *
   * @param name as the deck's sides name it; its ending says whether it is a picture
   * @param place the position of its first use
   * @param in its bytes, read only for a picture; left open
   * @param content opens it again
   * @return with its size if it is a picture; empty for one to leave out
   * @throws IOException if it cannot be read
   */
  public Optional<Media> checked(
      String name, SourcePosition place, InputStream in, Media.Content content) throws IOException {
    Optional<PictureFormat> promised = PictureFormat.named(name);
    if (promised.isEmpty()) {
      return Optional.of(new Media(name, content));
    }
    try {
      Optional<PictureReader.Found> found = reader.read(in);
      if (found.isEmpty()) {
        tell(
            place,
            DiagnosticCode.BROKEN_PICTURE,
            name,
            "has no content of any known format",
            "save it again");
        return passedOn(name, content, promised.get() != PictureFormat.SVG);
      }
      warn(name, place, promised.get(), found.get());
      Media.Content safe =
          found.get().format() == PictureFormat.SVG ? () -> cleaned(content) : content;
      return Optional.of(new Media(name, safe, found.get().picture()));
    } catch (PictureFault e) {
      tell(
          place,
          e.isLarge() ? DiagnosticCode.LARGE_PICTURE : DiagnosticCode.BROKEN_PICTURE,
          name,
          e.getMessage(),
          e.isLarge() ? "make it smaller" : "save it again, or take another one");
      return passedOn(name, content, e.isHarmless());
    }
  }

  private Optional<Media> passedOn(String name, Media.Content content, boolean isHarmless) {
    boolean isPassedOn = severity == Severity.WARNING && isHarmless;
    return isPassedOn ? Optional.of(new Media(name, content)) : Optional.empty();
  }

  private static InputStream cleaned(Media.Content content) throws IOException {
    try (InputStream in = content.open()) {
      return new ByteArrayInputStream(new PictureReader().cleaned(in));
    }
  }

  private void warn(
      String name, SourcePosition place, PictureFormat promised, PictureReader.Found found) {
    PictureFormat format = found.format();
    boolean isDrawing = format == PictureFormat.SVG;
    String inside = "the picture \"" + name + "\" is " + format;
    if (isDrawing != (promised == PictureFormat.SVG)) {
      diagnostics.warning(
          place,
          FORMAT,
          inside + " inside, and browsers believe the ending",
          "give it the ending of its format");
    } else if (!format.isInBrowsers()) {
      diagnostics.warning(place, FORMAT, inside + ", which most browsers do not show", RESAVE);
    } else if (!format.isRead()) {
      diagnostics.warning(place, FORMAT, inside + ", which paper cannot show", RESAVE);
    }
    if (!found.removed().isEmpty()) {
      String removed = String.join(", ", found.removed());
      diagnostics.warning(
          place,
          DiagnosticCode.SVG_CLEANED,
          "the drawing \"" + name + "\" is published without what could do harm: " + removed,
          "take that out of the file, or leave it so");
    }
  }

  private void tell(
      SourcePosition place, DiagnosticCode code, String name, String problem, String remedy) {
    diagnostics.add(
        new Diagnostic(severity, place, code, "the picture \"" + name + "\" " + problem, remedy));
  }
}
