package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffineMapTest {
  private static final double EXACT = 1e-12;

  @Test
  void mapsPointsAsSvgAndPdfDo() {
    AffineMap map = new AffineMap(1, 2, 3, 4, 5, 6);

    assertThat(map.x(10, 100)).isEqualTo(1 * 10 + 3 * 100 + 5);
    assertThat(map.y(10, 100)).isEqualTo(2 * 10 + 4 * 100 + 6);
  }

  @Test
  void doesTheFirstMapFirst() {
    AffineMap moved = AffineMap.translation(10, 20);
    AffineMap scaled = AffineMap.scaling(2, 3);

    assertMaps(scaled.after(moved), 1, 1, 22, 63);
    assertMaps(moved.after(scaled), 1, 1, 12, 23);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "90, 0, 1",
    "180, -1, 0",
    "-90, 0, -1",
    "45, 0.70710678118, 0.70710678118"
  })
  void turnsFromXTowardsY(double degrees, double x, double y) {
    AffineMap turned = AffineMap.rotation(degrees);

    assertThat(turned.x(1, 0)).isCloseTo(x, offset(1e-9));
    assertThat(turned.y(1, 0)).isCloseTo(y, offset(1e-9));
  }

  @Test
  void leavesEverythingWhereItIs() {
    AffineMap map = new AffineMap(1, 2, 3, 4, 5, 6);

    assertThat(AffineMap.IDENTITY.after(map)).isEqualTo(map);
    assertThat(map.after(AffineMap.IDENTITY)).isEqualTo(map);
  }

  @Test
  void leadsBack() {
    AffineMap map =
        AffineMap.translation(3, -7).after(AffineMap.rotation(30)).after(AffineMap.scaling(2, -5));

    assertMaps(map.inverse().after(map), 11, 13, 11, 13);
    assertMaps(map.after(map.inverse()), 11, 13, 11, 13);
  }

  private static void assertMaps(AffineMap map, double x, double y, double toX, double toY) {
    assertThat(map.x(x, y)).isCloseTo(toX, offset(EXACT * 1e3));
    assertThat(map.y(x, y)).isCloseTo(toY, offset(EXACT * 1e3));
  }
}
