package dev.glossdeck.picture;

/** Reads the properties of a GIF file, and checks that it is complete (GIF 89a, "The Grammar"). */
final class GifFile {
  static final String SIGNATURE = "GIF8";

  private static final int WIDTH = 6;
  private static final int HEIGHT = 8;
  private static final int FLAGS = 10;
  private static final int HEADER_SIZE = 13;
  private static final int HAS_TABLE = 0x80;
  private static final int TABLE_SIZE = 7;
  private static final int COLOUR_BYTES = 3;
  private static final int EXTENSION = 0x21;
  private static final int CONTROL = 0xF9;
  private static final int CONTROL_FLAGS = 3;
  private static final int IMAGE = 0x2C;
  private static final int IMAGE_WIDTH = 5;
  private static final int IMAGE_HEIGHT = 7;
  private static final int IMAGE_FLAGS = 9;
  private static final int IMAGE_SIZE = 11;
  private static final int END = 0x3B;

  private final PictureBytes bytes;
  private boolean isTransparent;
  private boolean hasPixels;

  private GifFile(PictureBytes bytes) {
    this.bytes = bytes;
  }

  static Picture read(PictureBytes bytes) throws PictureFault {
    return new GifFile(bytes).read();
  }

  private Picture read() throws PictureFault {
    int width = bytes.littleEndian(WIDTH, 2);
    int height = bytes.littleEndian(HEIGHT, 2);
    PictureBounds.checkPixels(width, height);
    int at = HEADER_SIZE + table(bytes.at(FLAGS));
    while (bytes.at(at) != END) {
      at = block(at);
    }
    if (!hasPixels) {
      throw PictureFault.broken("has no pixels");
    }
    return new Picture(PictureFormat.GIF, width, height, isTransparent);
  }

  /** The number of bytes of a colour table. */
  private static int table(int flags) {
    return (flags & HAS_TABLE) == 0 ? 0 : COLOUR_BYTES << ((flags & TABLE_SIZE) + 1);
  }

  private int block(int at) throws PictureFault {
    int kind = bytes.at(at);
    if (kind == EXTENSION) {
      // A frame that is smaller than the picture is transparent, too, but the first one rarely is.
      boolean isControl = bytes.at(at + 1) == CONTROL;
      isTransparent |= isControl && (bytes.at(at + CONTROL_FLAGS) & 1) != 0;
      return parts(at + 2);
    }
    if (kind != IMAGE) {
      throw PictureFault.broken("is damaged: a part of it is of no kind of GIF's");
    }
    hasPixels = true;
    PictureBounds.checkPixels(
        bytes.littleEndian(at + IMAGE_WIDTH, 2), bytes.littleEndian(at + IMAGE_HEIGHT, 2));
    return parts(at + IMAGE_SIZE + table(bytes.at(at + IMAGE_FLAGS)));
  }

  /** The index after a sequence of sub-blocks, each of which begins with its length. */
  private int parts(int from) throws PictureFault {
    int at = from;
    while (bytes.at(at) != 0) {
      at += 1 + bytes.at(at);
    }
    return at + 1;
  }
}
