package dev.glossdeck.export.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import dev.glossdeck.export.pdf.text.Graphic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes QR codes. */
final class QrEncoder {
  private static final int DARK = 1;

  private QrEncoder() {}

  /**
   * The QR code of an address, of which an eighth may be damaged (level M).
   *
   * @param address in ASCII
   * @return empty if it is too long for a code
   */
  static Optional<Graphic.QrCode> encode(String address) {
    try {
      return Optional.of(code(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix()));
    } catch (WriterException e) {
      return Optional.empty();
    }
  }

  private static Graphic.QrCode code(ByteMatrix matrix) {
    int modules = matrix.getWidth();
    List<Graphic.Bar> bars = new ArrayList<>();
    for (int row = 0; row < modules; row++) {
      for (int x = 0; x < modules; ) {
        int end = x;
        while (end < modules && matrix.get(end, row) == DARK) {
          end++;
        }
        if (end > x) {
          bars.add(new Graphic.Bar(x, modules - 1 - row, end - x));
        }
        x = Math.max(end, x + 1);
      }
    }
    return new Graphic.QrCode(modules, bars);
  }
}
