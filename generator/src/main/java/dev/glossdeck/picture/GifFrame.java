package dev.glossdeck.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The first frame of a GIF, which may be smaller than the picture. */
final class GifFrame {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private GifFrame() {}

  /** Draws the frame at its position. */
  static BufferedImage onCanvas(ImageReader reader, ImageReadParam param, Picture picture)
      throws IOException {
    BufferedImage frame = PixelColours.rgb(reader.read(0, param));
    int step = param.getSourceXSubsampling();
    int width = steps(picture.width(), step);
    int height = steps(picture.height(), step);
    if (frame.getWidth() == width && frame.getHeight() == height) {
      return frame;
    }
    Node root = reader.getImageMetadata(0).getAsTree(FORMAT);
    Element place =
        (Element) ((IIOMetadataNode) root).getElementsByTagName("ImageDescriptor").item(0);
    BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = canvas.createGraphics();
    graphics.drawImage(
        frame,
        number(place, "imageLeftPosition") / step,
        number(place, "imageTopPosition") / step,
        null);
    graphics.dispose();
    return canvas;
  }

  private static int steps(double side, int step) {
    return ((int) side + step - 1) / step;
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }
}
