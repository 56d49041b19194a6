package dev.glossdeck.export.site.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws the title of a deck on a card, in the size that social networks ask for. Letters are drawn
 * as outlines of our own fonts, so that no setting of the machine has a say in them.
 */
public final class SharePicture {
  /** In pixels (Open Graph; what Facebook and others recommend). */
  public static final int WIDTH = 1200;

  /** In pixels. */
  public static final int HEIGHT = 630;

  private static final String FOLDER = "/dev/glossdeck/export/pdf/font/";
  private static final List<String> FONTS =
      List.of(
          "DejaVuSansCondensed-Bold",
          "Vazirmatn-Bold",
          "NotoSansHebrew-Bold",
          "NotoSansDevanagari-Regular",
          "NotoSansBengali-Regular",
          "NotoSansTamil-Regular",
          "NotoSansThai-Regular");
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final float MARGIN = 100;
  private static final float TEXT_WIDTH = WIDTH - 3 * MARGIN;
  private static final float[] SIZES = {88, 72, 60, 48, 40};
  private static final float SMALL = 36;
  private static final float LEADING = 1.25f;
  private static final int MOST_LINES = 3;

  private final Color ink;
  private final Color paper;

  /**
   * Prepares the colours.
   *
   * @param ink of letters and ground
   * @param paper of the card
   */
  public SharePicture(Color ink, Color paper) {
    this.ink = ink;
    this.paper = paper;
  }

  /**
   * Draws the picture.
   *
   * @param title of the deck
   * @param size the line below the title
   * @return empty if this machine cannot draw letters, or no font of ours has those of the title
   */
  public Optional<PngImage> of(String title, String size) {
    try {
      Optional<Font> font = fontFor(title + size);
      return font.map(found -> draw(title, size, found));
    } catch (IOException | FontFormatException | LinkageError | InternalError e) {
      // Systems without FreeType or fontconfig have no letters; sites do without the picture.
      return Optional.empty();
    }
  }

  private static Optional<Font> fontFor(String text) throws IOException, FontFormatException {
    for (String name : FONTS) {
      try (InputStream in = SharePicture.class.getResourceAsStream(FOLDER + name + ".ttf")) {
        Font font = Font.createFont(Font.TRUETYPE_FONT, in);
        if (font.canDisplayUpTo(text) < 0) {
          return Optional.of(font);
        }
      }
    }
    return Optional.empty();
  }

  private PngImage draw(String title, String size, Font font) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    canvas.setColor(ink);
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setColor(between(ink, paper));
    canvas.fill(new RoundRectangle2D.Float(100, 50, WIDTH - 150, HEIGHT - 150, 36, 36));
    canvas.setColor(paper);
    canvas.fill(new RoundRectangle2D.Float(50, 100, WIDTH - 150, HEIGHT - 150, 36, 36));
    canvas.setColor(ink);
    List<TextLayout> lines = fitting(title, font);
    float y = MARGIN + 50;
    for (TextLayout line : lines) {
      y += line.getAscent();
      place(canvas, line, y);
      y += line.getAscent() * (LEADING - 1) + line.getDescent();
    }
    place(canvas, new TextLayout(size, font.deriveFont(SMALL), EXACT), HEIGHT - MARGIN);
    canvas.dispose();
    return PngImage.of(image);
  }

  private static Color between(Color one, Color other) {
    return new Color(
        (one.getRed() + other.getRed()) / 2,
        (one.getGreen() + other.getGreen()) / 2,
        (one.getBlue() + other.getBlue()) / 2);
  }

  private static void place(Graphics2D canvas, TextLayout line, float y) {
    float x = line.isLeftToRight() ? MARGIN : MARGIN + TEXT_WIDTH - line.getAdvance();
    canvas.fill(line.getOutline(AffineTransform.getTranslateInstance(x, y)));
  }

  /** The title in the largest size in which it takes few lines; a very long one loses its end. */
  private static List<TextLayout> fitting(String title, Font font) {
    List<TextLayout> lines = List.of();
    for (float size : SIZES) {
      lines = lines(title, font.deriveFont(size));
      if (lines.size() <= MOST_LINES) {
        return lines;
      }
    }
    return lines.subList(0, MOST_LINES);
  }

  private static List<TextLayout> lines(String title, Font font) {
    AttributedString text = new AttributedString(title, Map.of(TextAttribute.FONT, font));
    LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), EXACT);
    List<TextLayout> lines = new ArrayList<>();
    while (measurer.getPosition() < title.length()) {
      lines.add(measurer.nextLayout(TEXT_WIDTH));
    }
    return lines;
  }
}
