package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.cff.Type2CharString;
import org.apache.fontbox.cff.Type2CharStringParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FontBox reads what was written. */
class CharStringTest {
  /** Numbers are kept to the 65,536th part of a unit. */
  private static final double EXACT = 2e-5;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 107, 108, 363, 364, 619, 620, 1131, 1132, 16_000})
  void givesPlacesAndWidthsBack(int number) throws IOException {
    GeneralPath path = new GeneralPath();
    path.moveTo(number, -number);
    path.lineTo(-number, number);
    path.curveTo(number, 0, 0, -number, number, number);
    path.closePath();
    path.moveTo(0, 0);
    path.lineTo(number, number);
    path.closePath();

    Type2CharString read = read(CharString.of(number, path, 1));

    assertThat(read.getWidth()).isEqualTo(number);
    assertThat(PathPlaces.of(read.getPath())).isEqualTo(PathPlaces.of(path));
  }

  /** Steps that are less than half of the smallest number. */
  @Test
  void doesNotDriftWhereItRounds() throws IOException {
    double scale = 0.4 / 65_536;
    GeneralPath path = new GeneralPath();
    path.moveTo(0, 0);
    for (int i = 1; i <= 1000; i++) {
      path.lineTo(i, i % 2);
    }
    path.closePath();

    List<Double> read = PathPlaces.of(read(CharString.of(0, path, scale)).getPath());

    List<Double> written = PathPlaces.of(path);
    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i)).isCloseTo(written.get(i) * scale, offset(EXACT));
    }
  }

  @Test
  void writesAGlyphThatShowsNothing() throws IOException {
    Type2CharString read = read(CharString.of(500, new GeneralPath(), 1));

    assertThat(read.getWidth()).isEqualTo(500);
    assertThat(PathPlaces.of(read.getPath())).isEmpty();
  }

  private static Type2CharString read(byte[] program) throws IOException {
    List<Object> sequence =
        new Type2CharStringParser("a").parse(program, new byte[0][], new byte[0][], "b");
    return new Type2CharString(null, "a", "b", 1, sequence, 0, 0);
  }
}
